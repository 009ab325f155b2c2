import { isActingAdministrator } from './isActingAdministrator.ts';
import type { PersonCommandKind } from './PersonCommand.ts';
import type { PersonItem } from './PersonItem.ts';
import type { RosterEntry } from './RosterEntry.ts';

/** What can take the last administrator away. */
const endangering: readonly PersonCommandKind[] = ['CHANGE_RIGHTS', 'SUSPEND', 'END'];

/** Whether somebody must be found who stays administrator before this command may be decided. */
export const needsAnAdministratorBeside = (
  state: PersonItem | null,
  kind: PersonCommandKind,
  day: string,
): boolean => state !== null && endangering.includes(kind) && isActingAdministrator(state, day);

/** The acting administrators of the list besides this person. */
export const administratorsBeside = (
  roster: readonly RosterEntry[],
  sub: string,
  day: string,
): readonly RosterEntry[] => roster.filter((entry) => entry.sub !== sub && isActingAdministrator(entry, day));
