import * as v from 'valibot';
import { UlidSchema } from '../../kernel/Ulid.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { queueRemovalReasons } from '../deviceActs.ts';

const code = v.pipe(v.string(), v.regex(/^[A-Za-z][\w.-]{0,63}$/));

/** `NoteDeviceActInput` of the API: codes and ids only, no word of what was in the queue. */
export const NoteDeviceActSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.variant('act', [
    v.strictObject({ act: v.literal('PASSENGER') }),
    v.strictObject({
      act: v.literal('QUEUE_REMOVED'),
      reason: v.picklist(queueRemovalReasons),
      removed: UlidSchema,
      kind: code,
      refusal: v.exactOptional(code),
    }),
  ]),
);
