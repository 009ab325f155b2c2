import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { FirstLook } from '../../shared/incident/FirstLook.ts';
import type { Actor } from '../../shared/journal/Actor.ts';

/** Who calls: the person as the directory knows them now, never as the token says. */
export interface CallContext {
  readonly person: PersonItem;
  readonly actor: Actor;
  /** For a command: its state, read together with the person. */
  readonly firstLook?: FirstLook | null;
}
