import type { Actor } from '../journal/Actor.ts';
import type { AuditOrigin } from '../journal/AuditFacts.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';

/** What every row of one command says alike. */
export interface RowFacts {
  readonly zone: ZoneCode;
  readonly actor: Actor;
  readonly commandId: CommandId;
  readonly audit: AuditOrigin;
}
