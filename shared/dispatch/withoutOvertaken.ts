import { fieldNamed } from '../incident/fieldNamed.ts';
import type { Incident } from '../incident/Incident.ts';
import type { IncidentCommand } from '../incident/IncidentCommand.ts';
import type { FieldChanges } from '../incident/IncidentEvent.ts';
import { saidBefore } from './saidBefore.ts';

/**
 * What of a message its sender has not said newer things about since: messages come in any order, and the newest word is the
 * one that stands. Of an update the fields that are left, null where nothing is. What a person changed is no matter here:
 * a machine's later message counts, as ever (decideFacts.ts).
 *
 * @param sender the machine client's id
 * @param sentAt the message's own time
 */
export const withoutOvertaken = (
  { told = {} }: Pick<Incident, 'told'>,
  command: IncidentCommand,
  { sender, sentAt }: { readonly sender: string; readonly sentAt: string },
): IncidentCommand | null => {
  const isOvertaken = (about: keyof typeof told): boolean => {
    const newest = told[about];
    return newest?.by === sender && saidBefore(sentAt, newest);
  };
  if (command.kind === 'CHANGE_PRIORITY') return isOvertaken('priority') ? null : command;
  if (command.kind !== 'UPDATE') return command;
  const names = Object.keys(command.to) as (keyof FieldChanges)[];
  const left = names.filter((name) => !isOvertaken(fieldNamed(name)));
  if (left.length === 0 && names.length > 0) return null;
  return { ...command, to: Object.fromEntries(left.map((name) => [name, command.to[name]])) };
};
