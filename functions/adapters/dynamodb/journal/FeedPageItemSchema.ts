import * as v from 'valibot';
import { ActorSchema } from '../../../../shared/journal/Actor.ts';

/** A feed page as stored: its entries are JSON text. */
export const FeedPageItemSchema = v.object({
  from: v.number(),
  to: v.number(),
  ttl: v.number(),
  entries: v.pipe(
    v.string(),
    v.parseJson(),
    v.array(
      v.object({
        seq: v.number(),
        at: v.string(),
        actor: ActorSchema,
        type: v.string(),
        v: v.number(),
        id: v.string(),
        version: v.number(),
        body: v.string(),
      }),
    ),
  ),
});
