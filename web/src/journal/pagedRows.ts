import type { JournalEntryView } from './JournalEntryView.ts';

/** One page that was read: where it begins, how many rows of it are drawn, and the rows while they are kept. */
interface KeptPage {
  readonly token: string | undefined;
  readonly count: number;
  readonly rows: readonly JournalEntryView[] | null;
}

/** The rows read so far, page by page. Immutable: a change is another value. */
export interface PagedRows {
  readonly pages: readonly KeptPage[];
  /** The token of the next, older page; undefined when there is none. */
  readonly next: string | undefined;
  readonly total: number;
  /** Ids of answers that were drawn lately, so that the question before each is not drawn too. */
  readonly answered: readonly string[];
}

/**
 * Pages of a hundred rows that stay in memory; others are read again when somebody scrolls back to them. The first
 * always stays: asked again it would begin with what happened since.
 */
const keptPages = 40;
/** An answer follows its question closely; how many are remembered over the border of a page. */
const rememberedAnswers = 400;

export const noRows: PagedRows = { pages: [], next: undefined, total: 0, answered: [] };

/**
 * Puts a page behind what was read. Of a look-up that was answered only the answer is drawn; a question without an
 * answer is, once it is old enough to have had one.
 * @param token what the page was asked with; undefined is the first.
 * @param settled ISO 8601: questions asked after this may still be being answered (this very one is among them).
 */
export const withPage = (
  before: PagedRows,
  token: string | undefined,
  items: readonly JournalEntryView[],
  next: string | undefined,
  settled: string,
): PagedRows => {
  const answered = [...before.answered, ...items.filter(isAnswer).map(({ id }) => id)];
  const rows = drawn(items, answered, settled);
  const pages = [...before.pages, { token, count: rows.length, rows }];
  return {
    pages: pages.length <= keptPages ? pages : withoutRows(pages, pages.length - keptPages),
    next,
    total: before.total + rows.length,
    answered: answered.slice(-rememberedAnswers),
  };
};

/** Puts the rows of a page back that was read again. Rows that differ in number from before are cut or left out. */
export const withRowsAgain = (
  before: PagedRows,
  at: number,
  items: readonly JournalEntryView[],
  settled: string,
): PagedRows => {
  const answered = items.filter(isAnswer).map(({ id }) => id);
  const rows = drawn(items, answered, settled);
  const pages = before.pages.map((page, index) =>
    index === at
      ? { ...page, rows: rows.slice(0, page.count) }
      : index > 0 && Math.abs(index - at) > keptPages / 2
        ? { ...page, rows: null }
        : page,
  );
  return { ...before, pages };
};

/** The row at a place, newest is 0; `page` is to be read again when the row is not kept. */
export const rowAt = (
  { pages }: PagedRows,
  place: number,
): { readonly row: JournalEntryView | undefined; readonly page: number } => {
  let first = 0;
  for (const [index, page] of pages.entries()) {
    if (place < first + page.count) return { row: page.rows?.[place - first], page: index };
    first += page.count;
  }
  return { row: undefined, page: -1 };
};

const drawn = (
  items: readonly JournalEntryView[],
  answered: readonly string[],
  settled: string,
): readonly JournalEntryView[] =>
  items.filter(
    ({ type, id, at }) => type !== 'consultation.asked' || (at < settled && !answered.includes(id)),
  );

const isAnswer = ({ type }: JournalEntryView): boolean => type === 'consultation.answered';

const withoutRows = (pages: readonly KeptPage[], first: number): readonly KeptPage[] =>
  pages.map((page, index) =>
    index > 0 && index < first && page.rows !== null ? { ...page, rows: null } : page,
  );
