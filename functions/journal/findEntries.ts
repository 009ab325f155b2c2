import { answersQuestion } from '../../shared/journal/reading/answersQuestion.ts';
import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';
import type { Hit, IndexKey } from '../../shared/journal/reading/IndexStep.ts';
import { indexRangeOf } from '../../shared/journal/reading/indexRange.ts';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import { mayAnswer } from '../../shared/journal/reading/mayAnswer.ts';
import { type ReadEntry, readEntry } from '../../shared/journal/reading/ReadEntry.ts';
import type { ChainHead, ChainReader } from './ChainReader.ts';
import { criteriaOf, hitsInRange } from './hitsInRange.ts';
import type { JournalIndex } from './JournalIndex.ts';

/** Where reading goes on: below this number of this epoch. */
export interface JournalPlace {
  readonly epoch: string;
  readonly below: number;
}

export interface JournalTools {
  readonly chain: ChainReader;
  readonly index: JournalIndex;
}

/** An entry and the number its page begins with: its payload is stored under that. */
export interface FoundEntry extends ReadEntry {
  readonly page: number;
}

interface PlacedLine {
  readonly line: string;
  readonly page: number;
}

/** Entries read at once where the index does not say which. */
const stretch = 500;
/** Ranges of the index looked into at once. */
const rangesAtOnce = 8;

/**
 * The entries that answer a question, newest first, epoch by epoch: what is indexed by the index, what is newer from
 * the chain itself, so that the answer is whole at once, however late the indexer is.
 *
 * @param at the head this reading began with: what came since is not in it
 */
export async function* findEntries(
  { chain, index }: JournalTools,
  question: JournalQuestion,
  at: ChainHead,
  place?: JournalPlace,
): AsyncGenerator<FoundEntry> {
  const criteria = criteriaOf(question);
  let current: Pick<ChainHead, 'epoch' | 'n' | 'previous'> | undefined = at;
  let below = place?.below;
  if (place !== undefined)
    while (current !== undefined && current.epoch !== place.epoch) current = await before(index, current);
  while (current !== undefined) {
    const { epoch, n } = current;
    const last = Math.min(n, (below ?? Number.POSITIVE_INFINITY) - 1);
    below = undefined;
    const indexed = Math.min((await index.indexedTo(epoch))?.n ?? 0, n);
    yield* inStretches(chain, question, epoch, indexed + 1, last);
    const bounds = await boundsOf(index, question, epoch, indexed);
    if (bounds !== null) {
      const high = Math.min(bounds.to, last);
      if (criteria.length === 0) yield* inStretches(chain, question, epoch, bounds.from, high);
      else yield* byIndex({ chain, index }, question, criteria, epoch, bounds.from, high);
    }
    current = await before(index, current);
  }
}

/** The epoch this one took over from. */
const before = async (
  index: JournalIndex,
  { epoch, previous }: Pick<ChainHead, 'epoch' | 'previous'>,
): Promise<Pick<ChainHead, 'epoch' | 'n'> | undefined> =>
  previous ?? (await index.indexedTo(epoch))?.previous;

/** The indexed numbers that can lie in the question's period; an entry's time may lag behind its neighbours'. */
const boundsOf = async (
  index: JournalIndex,
  { from, to }: JournalQuestion,
  epoch: string,
  indexed: number,
): Promise<{ readonly from: number; readonly to: number } | null> => {
  if (indexed === 0) return null;
  if (from === undefined && to === undefined) return { from: 1, to: indexed };
  const days = await index.days(epoch, from?.slice(0, 10), to?.slice(0, 10));
  return days === null ? null : { from: days.from, to: Math.min(days.to, indexed) };
};

async function* inStretches(
  chain: ChainReader,
  question: JournalQuestion,
  epoch: string,
  low: number,
  high: number,
): AsyncGenerator<FoundEntry> {
  for (let to = high; to >= low; to -= stretch) {
    const from = Math.max(low, to - stretch + 1);
    const pages = await chain.pages(epoch, from, to);
    const lines = linesOf(pages, from, to);
    if (lines.length !== to - from + 1) throw new Error('The chain has a hole where it was read');
    yield* answering(question, lines.reverse());
  }
}

async function* byIndex(
  { chain, index }: JournalTools,
  question: JournalQuestion,
  criteria: readonly (readonly IndexKey[])[],
  epoch: string,
  low: number,
  high: number,
): AsyncGenerator<FoundEntry> {
  const look = hitsInRange(index);
  for (let range = indexRangeOf(high); range >= indexRangeOf(low) && high >= low; range -= rangesAtOnce) {
    const ranges = Array.from({ length: rangesAtOnce }, (_, k) => range - k).filter(
      (one) => one >= indexRangeOf(low),
    );
    const found = await Promise.all(ranges.map((one) => look(epoch, one, criteria)));
    const hits = found.flatMap((list) => list.filter(({ n }) => n >= low && n <= high).reverse());
    // A few pages at first, for whoever wants the newest only; more for whoever goes on.
    for (let done = 0, size = 25; done < hits.length; done += size, size = 100) {
      yield* answering(question, await linesOfHits(chain, epoch, hits.slice(done, done + size)));
    }
  }
}

/** The lines of these hits, in their order. */
const linesOfHits = async (
  chain: ChainReader,
  epoch: string,
  hits: readonly Hit[],
): Promise<readonly PlacedLine[]> => {
  const pages = await chain.pagesAt(epoch, [...new Set(hits.map(({ page }) => page))]);
  const byStart = new Map(pages.map((page) => [page.from, page]));
  return hits.map(({ n, page }) => {
    const line = byStart.get(page)?.lines[n - page];
    if (line === undefined) throw new Error('The index points at an entry that is not there');
    return { line, page };
  });
};

const linesOf = (pages: readonly ChainPage[], from: number, to: number): PlacedLine[] =>
  pages.flatMap((page) =>
    page.lines
      .filter((_, k) => page.from + k >= from && page.from + k <= to)
      .map((line) => ({ line, page: page.from })),
  );

function* answering(question: JournalQuestion, lines: readonly PlacedLine[]): Generator<FoundEntry> {
  const may = mayAnswer(question);
  for (const { line, page } of lines) {
    if (!may(line)) continue;
    const entry = readEntry(line);
    if (answersQuestion(question, entry)) yield { ...entry, page };
  }
}
