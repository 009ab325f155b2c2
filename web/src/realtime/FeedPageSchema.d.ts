import * as v from 'valibot';
import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
/** A message of a subscription. What is inside a body is its capability's to read. */
export declare const FeedPageSchema: v.GenericSchema<unknown, FeedPage>;
/** The answer of `feed`. */
export declare const FeedCatchUpSchema: v.GenericSchema<unknown, FeedCatchUp>;
