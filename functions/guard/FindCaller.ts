import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { FirstLook, NamedCommand } from '../../shared/incident/FirstLook.ts';

/**
 * The person behind an account's `sub`, null when the directory knows none, and the state of the command the call
 * names, if it names one, and the unit they are of: in one consistent look, which begins when this is called.
 */
export type FindCaller = (
  sub: string,
  named: NamedCommand | null,
) => Promise<{
  readonly person: PersonItem | null;
  readonly firstLook: FirstLook | null;
  /** The unit the person is of the crew of now; absent for none, or where nobody asked. */
  readonly unit?: string;
}>;
