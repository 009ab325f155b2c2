import * as v from 'valibot';

/** A topic's head as stored. Of another epoch than the zone's it counts for nothing. */
export const TopicHeadSchema = v.object({
  epoch: v.string(),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
