import type { Actor } from '../journal/Actor.ts';
import type { PhotoSize } from './photoSizes.ts';

/** What is remembered of a look at a photo, in words; that it happened is in the journal under the same id. */
export interface PhotoLook {
  /** The id of the journal's entry. */
  readonly id: string;
  readonly photoId: string;
  readonly at: string;
  readonly by: Actor;
  readonly unitId?: string;
  /** Absent: their look was at the custody, or a report was made. */
  readonly size?: PhotoSize;
  readonly reason?: string;
}
