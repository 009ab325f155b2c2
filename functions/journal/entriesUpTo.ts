import { answersQuestion } from '../../shared/journal/reading/answersQuestion.ts';
import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';
import { indexRangeOf } from '../../shared/journal/reading/indexRange.ts';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import { mayAnswer } from '../../shared/journal/reading/mayAnswer.ts';
import { type ReadEntry, readEntry } from '../../shared/journal/reading/ReadEntry.ts';
import type { JournalTools } from './findEntries.ts';
import { criteriaOf, hitsInRange } from './hitsInRange.ts';

/** An entry with the text it is stored as. */
export interface StoredEntry {
  readonly line: string;
  readonly entry: ReadEntry;
}

const stretch = 1_000;
const pagesAtOnce = 40;

/**
 * The entries of one epoch that answer a question, oldest first, up to a number: what an export holds. Never more than
 * a few pages in memory, however long the journal is.
 */
export async function* entriesUpTo(
  { chain, index }: JournalTools,
  question: JournalQuestion,
  epoch: string,
  size: number,
): AsyncGenerator<StoredEntry> {
  const criteria = criteriaOf(question);
  const indexed = criteria.length === 0 ? 0 : Math.min((await index.indexedTo(epoch))?.n ?? 0, size);
  const look = hitsInRange(index);
  for (let range = 0; range <= indexRangeOf(indexed); range++) {
    const hits = (await look(epoch, range, criteria)).filter(({ n }) => n <= indexed);
    const starts = [...new Set(hits.map(({ page }) => page))];
    const wanted = new Set(hits.map(({ n }) => n));
    for (let done = 0; done < starts.length; done += pagesAtOnce) {
      const pages = await chain.pagesAt(epoch, starts.slice(done, done + pagesAtOnce));
      const ascending = [...pages].sort((one, other) => one.from - other.from);
      yield* answering(question, ascending, (n) => wanted.has(n));
    }
  }
  for (let from = indexed + 1; from <= size; from += stretch) {
    const to = Math.min(size, from + stretch - 1);
    yield* answering(question, await chain.pages(epoch, from, to), (n) => n >= from && n <= to);
  }
}

function* answering(
  question: JournalQuestion,
  pages: readonly ChainPage[],
  wanted: (n: number) => boolean,
): Generator<StoredEntry> {
  const may = mayAnswer(question);
  for (const page of pages) {
    for (const [k, line] of page.lines.entries()) {
      if (!wanted(page.from + k) || !may(line)) continue;
      const entry = readEntry(line);
      if (answersQuestion(question, entry)) yield { line, entry };
    }
  }
}
