import * as v from 'valibot';
import { ActorSchema } from '../../../shared/journal/Actor.ts';
import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import type { FeedEntry, FeedPage } from '../../../shared/journal/FeedPage.ts';

const FeedEntrySchema: v.GenericSchema<unknown, FeedEntry> = v.object({
  seq: v.number(),
  at: v.string(),
  actor: ActorSchema,
  type: v.string(),
  v: v.number(),
  id: v.string(),
  version: v.number(),
  body: v.string(),
});

const page = {
  topic: v.string(),
  epoch: v.string(),
  from: v.number(),
  to: v.number(),
  entries: v.array(FeedEntrySchema),
};

/** A message of a subscription. What is inside a body is its capability's to read. */
export const FeedPageSchema: v.GenericSchema<unknown, FeedPage> = v.object(page);

/** The answer of `feed`. */
export const FeedCatchUpSchema: v.GenericSchema<unknown, FeedCatchUp> = v.object({
  ...page,
  head: v.number(),
  reset: v.boolean(),
});
