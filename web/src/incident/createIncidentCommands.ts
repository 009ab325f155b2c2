import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { Outbox, OutboxCommand } from '../offline/Outbox.ts';
import type { CommandOutcome } from './CommandOutcome.ts';
import { readIncidentReply } from './createCommandSender.ts';
import type { IncidentCommands } from './IncidentCommands.ts';
import type { OnOneIncident } from './IncidentInputs.ts';
import type { IncidentView } from './IncidentView.ts';
import { incidentDocuments } from './incidentDocuments.ts';

type FieldCommand = 'addNote' | 'acknowledge' | 'accept' | 'decline' | 'requestBackup' | 'noteHandoff';

/**
 * What a person can do with incidents. Commands of one incident go out one after the other, each with the version
 * its person looked at.
 * @param deps.versionOf the version of an incident on the screen.
 * @param deps.took the zone accepted it: shows at once; the feed brings the same version later.
 */
export const createIncidentCommands = (deps: {
  readonly send: (command: OutgoingCommand) => Promise<CommandOutcome>;
  readonly outbox: Pick<Outbox, 'send'>;
  readonly versionOf: (id: string) => number | undefined;
  readonly took: (incident: IncidentView) => void;
}): IncidentCommands => {
  const command = async (document: string, input: object, entity: string | null): Promise<CommandOutcome> => {
    const version = entity === null ? undefined : deps.versionOf(entity);
    const seen = version === undefined ? {} : { baseVersion: version };
    const outcome = await deps.send({ document, input: { ...input }, entity, ...seen });
    if (outcome.kind === 'accepted') deps.took(outcome.incident);
    return outcome;
  };
  const on =
    <Input extends OnOneIncident>(document: string) =>
    (input: Input): Promise<CommandOutcome> =>
      command(document, input, input.incidentId);
  /** Of the field: on the device before it counts as done, and out of there whenever there is a way. */
  const field =
    <Input extends OnOneIncident>(name: FieldCommand) =>
    async (said: Input): Promise<CommandOutcome> => {
      const input = Object.fromEntries(Object.entries(said));
      const words = { name, params: { number: input.incidentId } };
      const entity = `incident:${input.incidentId}`;
      const outgoing: OutboxCommand = {
        document: incidentDocuments[name],
        input,
        entity,
        words,
      };
      const answer = await deps.outbox.send(outgoing, readIncidentReply);
      return answer.kind === 'accepted' ? { kind: 'accepted', incident: answer.value } : answer;
    };
  return {
    open: (input) => command(incidentDocuments.open, input, null),
    addNote: field('addNote'),
    changePriority: on(incidentDocuments.changePriority),
    close: on(incidentDocuments.close),
    cancel: on(incidentDocuments.cancel),
    reopen: on(incidentDocuments.reopen),
    assign: on(incidentDocuments.assign),
    standDown: on(incidentDocuments.standDown),
    acknowledge: field('acknowledge'),
    accept: field('accept'),
    decline: field('decline'),
    requestBackup: field('requestBackup'),
    clearBackup: on(incidentDocuments.clearBackup),
    update: on(incidentDocuments.update),
    addPerson: on(incidentDocuments.addPerson),
    changePerson: on(incidentDocuments.changePerson),
    removePerson: on(incidentDocuments.removePerson),
    addVehicle: on(incidentDocuments.addVehicle),
    changeVehicle: on(incidentDocuments.changeVehicle),
    removeVehicle: on(incidentDocuments.removeVehicle),
    setHazards: on(incidentDocuments.setHazards),
    linkTo: on(incidentDocuments.linkTo),
    unlinkFrom: on(incidentDocuments.unlinkFrom),
    merge: on(incidentDocuments.merge),
    split: on(incidentDocuments.split),
    setPvNumber: on(incidentDocuments.setPvNumber),
    noteHandoff: field('noteHandoff'),
  };
};
