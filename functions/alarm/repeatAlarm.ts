import * as v from 'valibot';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { AlarmTools } from './AlarmTools.ts';
import { submitForAlarm } from './submitForAlarm.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ alarmId: AlarmIdSchema }),
});

/** Mutation.repeatAlarm: the desk has a cry for help sound once more everywhere. */
export const repeatAlarm = (tools: AlarmTools): UseCase => {
  const submit = submitForAlarm(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const hash = payloadHash(['repeatAlarm', parsed.value]);
    return submit(
      { alarmId: asked.alarmId, command: { kind: 'REPEAT' }, envelope, payloadHash: hash },
      context,
    );
  };
};
