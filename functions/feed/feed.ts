import * as v from 'valibot';
import type { FeedCatchUp } from '../../shared/journal/FeedCatchUp.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { feedSubjects } from './feedSubjects.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    topic: v.pipe(v.string(), v.maxLength(200)),
    epoch: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
    after: v.pipe(v.number(), v.integer(), v.minValue(0)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 500),
  }),
);

/** What is asked, parsed. */
export type FeedQuestion = v.InferOutput<typeof Arguments>;

interface FeedTools {
  /** The only topic there is for people yet. */
  readonly topic: string;
  readonly readFeed: (question: FeedQuestion) => Promise<FeedCatchUp>;
}

/** Query.feed: what a client missed on a topic, at most 500 entries at once. Another zone's topic is unknown here. */
export const feed =
  ({ topic, readFeed }: FeedTools): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    if (parsed.value.topic !== topic) {
      return refused({ errorType: 'NOT_FOUND', code: 'topic.unknown' } satisfies CommonRefusal);
    }
    const caughtUp = await readFeed(parsed.value);
    return accepted(
      new Consulted(caughtUp, {
        subjects: feedSubjects(caughtUp.entries),
        count: caughtUp.entries.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
