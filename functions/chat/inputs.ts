import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { personId } from '../../shared/directory/input/fields.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';

/** What an input says, without what was left blank. */
export const filled = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(v.unknown(), v.transform(withoutBlanks), v.strictObject(entries));

/** Which message of which channel. */
export const onMessage = { channelId: ChannelIdSchema, messageId: UlidSchema } as const;

export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());

/** People named, each once. */
export const peopleNamed = (most: number) =>
  v.pipe(
    v.array(personId),
    v.maxLength(most),
    v.transform((ids): readonly string[] => [...new Set(ids)]),
  );
