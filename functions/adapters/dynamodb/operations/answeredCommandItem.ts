import * as v from 'valibot';
import type { AnsweredCommand } from '../../../../shared/incident/IncidentStore.ts';
import { CommandIdSchema } from '../../../../shared/kernel/CommandId.ts';
import { millisecondsOf } from '../../../../shared/kernel/instant.ts';
import { keys } from './keys.ts';

/** Longer than any outbox may stay away: the longest leave, and then some (decision: at least 90 days). */
const keptDays = 120;

const AnsweredCommandSchema = v.object({
  commandId: CommandIdSchema,
  actorId: v.string(),
  payloadHash: v.string(),
  reply: v.string(),
  at: v.string(),
});

export const answeredCommandItem = (answered: AnsweredCommand) => ({
  ...keys.command(answered.commandId),
  kind: 'COMMAND',
  schema: 1,
  ...answered,
  ttl: Math.floor(millisecondsOf(answered.at) / 1000) + keptDays * 86_400,
});

/** A stored item as the command it tells of; null for no item. */
export const answeredCommandOf = (item: Record<string, unknown> | undefined): AnsweredCommand | null =>
  item === undefined ? null : v.parse(AnsweredCommandSchema, item);
