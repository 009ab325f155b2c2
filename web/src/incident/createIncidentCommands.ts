import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { Outbox, OutboxCommand } from '../offline/Outbox.ts';
import type { CommandOutcome } from './CommandOutcome.ts';
import { readIncidentReply } from './createCommandSender.ts';
import type { IncidentCommands } from './IncidentCommands.ts';
import type { OnOneIncident } from './IncidentInputs.ts';
import type { IncidentView } from './IncidentView.ts';
import { incidentDocuments } from './incidentDocuments.ts';

type DeskDocuments = typeof import('./deskDocuments.ts').deskDocuments;
type DeskCommand = Exclude<keyof DeskDocuments, 'refusedMessages'>;
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
  readonly deskDocuments: () => Promise<DeskDocuments>;
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
  /** Of the desk: the words come with the first of them, and a desk has them from the start. */
  const desk = async (name: DeskCommand, input: object, entity: string | null): Promise<CommandOutcome> => {
    const documents = await deps.deskDocuments().catch(() => null);
    return documents === null ? { kind: 'kept', why: 'offline' } : command(documents[name], input, entity);
  };
  const on =
    <Input extends OnOneIncident>(name: DeskCommand) =>
    (input: Input): Promise<CommandOutcome> =>
      desk(name, input, input.incidentId);
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
    open: (input) => desk('open', input, null),
    addNote: field('addNote'),
    changePriority: on('changePriority'),
    close: on('close'),
    cancel: on('cancel'),
    reopen: on('reopen'),
    assign: on('assign'),
    standDown: on('standDown'),
    repeatAlert: on('repeatAlert'),
    acknowledge: field('acknowledge'),
    accept: field('accept'),
    decline: field('decline'),
    requestBackup: field('requestBackup'),
    clearBackup: (input) => command(incidentDocuments.clearBackup, input, input.incidentId),
    update: on('update'),
    addPerson: on('addPerson'),
    changePerson: on('changePerson'),
    removePerson: on('removePerson'),
    addVehicle: on('addVehicle'),
    changeVehicle: on('changeVehicle'),
    removeVehicle: on('removeVehicle'),
    setHazards: on('setHazards'),
    linkTo: on('linkTo'),
    unlinkFrom: on('unlinkFrom'),
    merge: on('merge'),
    split: on('split'),
    setPvNumber: on('setPvNumber'),
    noteHandoff: field('noteHandoff'),
  };
};
