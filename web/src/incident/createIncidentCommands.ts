import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { CommandOutcome } from './CommandOutcome.ts';
import type { IncidentFeed } from './IncidentFeed.ts';
import type { IncidentView } from './IncidentView.ts';
import { incidentDocuments } from './incidentDocuments.ts';

/**
 * What a person can do with incidents. Commands of one incident go out one after the other, each with the version
 * its person looked at.
 * @param deps.versionOf the version of an incident on the screen.
 * @param deps.took the zone accepted it: shows at once; the feed brings the same version later.
 */
export const createIncidentCommands = (deps: {
  readonly send: (command: OutgoingCommand) => Promise<CommandOutcome>;
  readonly versionOf: (id: string) => number | undefined;
  readonly took: (incident: IncidentView) => void;
}): Pick<IncidentFeed, 'open' | 'addNote' | 'changePriority' | 'close'> => {
  const command = async (document: string, input: object, entity: string | null): Promise<CommandOutcome> => {
    const version = entity === null ? undefined : deps.versionOf(entity);
    const seen = version === undefined ? {} : { baseVersion: version };
    const outcome = await deps.send({ document, input: { ...input }, entity, ...seen });
    if (outcome.kind === 'accepted') deps.took(outcome.incident);
    return outcome;
  };
  return {
    open: (input) => command(incidentDocuments.open, input, null),
    addNote: (input) => command(incidentDocuments.addNote, input, input.incidentId),
    changePriority: (input) => command(incidentDocuments.changePriority, input, input.incidentId),
    close: (input) => command(incidentDocuments.close, input, input.incidentId),
  };
};
