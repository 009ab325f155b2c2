import * as v from 'valibot';
import type { AnsweredCommand } from '../../../../shared/incident/IncidentStore.ts';
import { CommandIdSchema } from '../../../../shared/kernel/CommandId.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { keys } from './keys.ts';

const AnsweredCommandSchema = v.object({
  commandId: CommandIdSchema,
  actorId: v.string(),
  payloadHash: v.string(),
  reply: v.string(),
  at: v.string(),
});

export const answeredCommandItem = (answered: AnsweredCommand) =>
  kept('COMMAND_90D', answered.at, {
    ...keys.command(answered.commandId),
    kind: 'COMMAND',
    schema: 1,
    ...answered,
  });

/** A stored item as the command it tells of; null for no item. */
export const answeredCommandOf = (item: Record<string, unknown> | undefined): AnsweredCommand | null =>
  item === undefined ? null : v.parse(AnsweredCommandSchema, item);
