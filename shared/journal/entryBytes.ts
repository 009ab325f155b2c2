import type { FeedEntry } from './FeedPage.ts';

/**
 * Bytes an entry takes in a message, counted as the JSON it travels in with `body` escaped once more; an upper bound
 * without encoding it: a character is at most three bytes of UTF-8 or, where it is escaped, six of ASCII.
 */
export const entryBytes = (entry: FeedEntry): number => {
  const text = JSON.stringify(JSON.stringify(entry));
  let bytes = 1;
  for (let index = 0; index < text.length; index++) bytes += text.charCodeAt(index) < 0x80 ? 1 : 3;
  return bytes;
};
