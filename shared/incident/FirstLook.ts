import type { CommandId } from '../kernel/CommandId.ts';
import type { IncidentId } from './IncidentId.ts';
import type { IncidentStore } from './IncidentStore.ts';

/** The incident and the command a call names. */
export interface NamedCommand {
  readonly id: IncidentId;
  readonly commandId: CommandId;
}

/**
 * What was read for a command together with the person who sends it (decisions.md 5), to decide on at first. It was
 * read after the call came in. It may be old when it is used: what is stored stands under the condition of the version,
 * as always, and a look that proved old is followed by a fresh one.
 */
export interface FirstLook extends NamedCommand {
  /** Throws on a stored item that is broken, as a read of the store would. */
  readonly state: () => Awaited<ReturnType<IncidentStore['read']>>;
}
