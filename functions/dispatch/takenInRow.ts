import type { Actor } from '../../shared/journal/Actor.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import { originOf } from '../audit/originOf.ts';
import { intakeOperation } from './intakeOperation.ts';

/** That a message was taken in which did nothing to an incident: refused, or waiting. What it says stands in the kept message. */
export const takenInRow = (
  type: 'dispatch.messageRefused' | 'dispatch.messageHeld',
  { zone, id, at, actor }: { zone: ZoneCode; id: Ulid; at: string; actor: Actor },
): PendingRow => ({
  pk: `AUDIT#${id}`,
  sk: pendingSortKey(1),
  kind: 'PENDING',
  schema: 2,
  zone,
  at,
  actor,
  type,
  v: 1,
  id,
  version: 1,
  body: '',
  commandId: id,
  audit: { ...originOf({ actor, operation: intakeOperation }), subjects: [] },
});
