import { normalized } from '../gazetteer/normalized.ts';
import type { Message } from './Message.ts';

/** A message's words as they are searched: folded, one blank apart. */
export interface TextEntry {
  readonly n: number;
  readonly id: string;
  readonly at: string;
  readonly words: string;
}

/** The words of about a hundred messages of a channel in one item: ten thousand are read in one look (docs/adr/0113). */
export interface TextPage {
  readonly number: number;
  /** 0 for one that is not there yet. */
  readonly version: number;
  readonly entries: readonly TextEntry[];
}

/** Messages on a page, and UTF-16 units of words: far below the 400 kB of an item, whatever language. */
export const pageLimits = { entries: 100, words: 80_000 } as const;

/** What is searched of a message: what was said, and what a place is called. */
export const entryOf = ({ n, id, at, text, place }: Message): TextEntry => ({
  n,
  id,
  at,
  words: normalized(`${text ?? ''} ${place?.label ?? ''}`),
});

/** Whether another entry of that length goes on the next page. */
export const isFull = ({ entries }: TextPage, next: TextEntry): boolean =>
  entries.length >= pageLimits.entries ||
  (entries.length > 0 &&
    entries.reduce((sum, { words }) => sum + words.length, next.words.length) > pageLimits.words);

/** The page with this message's words as they are now, in place of what stood there; none for a message that is gone. */
export const withMessage = (page: TextPage, message: Message, oldest: string): TextPage => {
  const others = page.entries.filter(({ id, at }) => id !== message.id && at >= oldest);
  const entry = entryOf(message);
  const own = message.state === 'SENT' && entry.words !== '' ? [entry] : [];
  return {
    ...page,
    version: page.version + 1,
    entries: [...others, ...own].toSorted((a, b) => a.n - b.n),
  };
};

/** The words that are asked for; every one must stand in a message. */
export const wordsAsked = (text: string): readonly string[] =>
  normalized(text)
    .split(' ')
    .filter((word) => word !== '');

/** Entries that hold every word, newest first. */
export const hitsOn = (
  pages: readonly TextPage[],
  asked: readonly string[],
  readable: (entry: TextEntry) => boolean,
): readonly TextEntry[] =>
  asked.length === 0
    ? []
    : pages
        .flatMap(({ entries }) => entries)
        .filter((entry) => asked.every((word) => entry.words.includes(word)) && readable(entry))
        .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.n - a.n));
