import type { Actor } from '../journal/Actor.ts';
import type { AuditFacts } from '../journal/AuditFacts.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { KnownSession } from './KnownSession.ts';
import type { PersonCommand } from './PersonCommand.ts';
import type { PersonItem } from './PersonItem.ts';

/** One command about one person, parsed and authorized. */
export interface PersonCommandRequest {
  readonly commandId: CommandId;
  readonly payloadHash: string;
  readonly actor: Actor;
  /** Who asks, as they were when the call was let in; null for the platform. The command falls if that changed. */
  readonly caller: Pick<PersonItem, 'sub' | 'rightsVersion'> | null;
  readonly origin: Omit<AuditFacts, 'subjects'>;
  /** The person it is about. */
  readonly sub: string;
  /** One; an import's line may have two, which then happen together or not at all. */
  readonly commands: readonly [PersonCommand, ...PersonCommand[]];
  readonly baseVersion?: number;
  /** The answer, as JSON text, for the person and the sessions as the command leaves them. */
  readonly replyFor: (person: PersonItem, sessions: readonly KnownSession[]) => string;
  /** For a line of an import: it is counted there, and the import has the answer, not the line. */
  readonly countedAs?: 'added' | 'changed';
}
