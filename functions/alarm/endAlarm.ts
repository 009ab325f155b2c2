import * as v from 'valibot';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import { alarmResults } from '../../shared/alarm/AlarmResult.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { AlarmTools } from './AlarmTools.ts';
import { submitForAlarm } from './submitForAlarm.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ alarmId: AlarmIdSchema, result: v.picklist(alarmResults) }),
});

/** Mutation.endAlarm: the desk says how it ended, once somebody answered for it. */
export const endAlarm = (tools: AlarmTools): UseCase => {
  const submit = submitForAlarm(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const hash = payloadHash(['endAlarm', parsed.value]);
    return submit(
      { alarmId: asked.alarmId, command: { kind: 'END', result: asked.result }, envelope, payloadHash: hash },
      context,
    );
  };
};
