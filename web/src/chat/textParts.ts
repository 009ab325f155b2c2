/** A piece of a message's text: words, or an address somebody wrote. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** What looks like an address of the web; nothing else is ever made a link. */
const addresses = /\b(?:https?:\/\/|www\.)[^\s<>"'«»“”]+/giu;
/** Signs that end a sentence and not an address. */
const tail = new Set('.,;:!?)]}…');

/**
 * Cuts a text into words and addresses. Pure. An address is only ever http or https, and `url` is how the browser itself
 * reads it (its host in plain letters, so that a look-alike shows).
 */
export const textParts = (text: string): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(addresses)) {
    const written = withoutTail(found[0]);
    const url = readUrl(written);
    if (url === null) continue;
    if (found.index > end) parts.push({ kind: 'words', text: text.slice(end, found.index) });
    parts.push({ kind: 'link', text: written, url });
    end = found.index + written.length;
  }
  if (end < text.length) parts.push({ kind: 'words', text: text.slice(end) });
  return parts;
};

/** Sign by sign: a text of four thousand full stops is read as quickly as any. */
const withoutTail = (text: string): string => {
  let end = text.length;
  while (end > 0 && tail.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
};

const readUrl = (written: string): string | null => {
  try {
    const url = new URL(/^https?:/i.test(written) ? written : `https://${written}`);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
};
