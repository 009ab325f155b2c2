import * as v from 'valibot';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { line } from '../../shared/kernel/text.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { AlarmTools } from './AlarmTools.ts';
import { submitForAlarm } from './submitForAlarm.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ alarmId: AlarmIdSchema, reason: line(500) }),
});

/** Mutation.askAlarmOff: one side says that nothing is wrong; it ends when the other side says so too. */
export const askAlarmOff = (tools: AlarmTools): UseCase => {
  const submit = submitForAlarm(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const hash = payloadHash(['askAlarmOff', parsed.value]);
    return submit(
      {
        alarmId: asked.alarmId,
        command: { kind: 'ASK_OFF', reason: asked.reason },
        envelope,
        payloadHash: hash,
      },
      context,
    );
  };
};
