import { normalized } from './normalized.ts';

/** What somebody typed: words, and a house number when one follows the first word. */
export interface AddressQuery {
  readonly words: readonly string[];
  readonly houseNumber: string | null;
}

/** `Griffioenstr. 12b` → words `griffioenstr`, number `12b`. A number in front is a word of the name. */
export const splitQuery = (text: string): AddressQuery => {
  const parts = normalized(text.slice(0, longest))
    .split(' ')
    .filter((part) => part !== '');
  const at = parts.findLastIndex((part, index) => index > 0 && /^\d{1,4}[a-z]?$/.test(part));
  const number = parts[at];
  if (at < 1 || number === undefined) return { words: parts, houseNumber: null };
  const letter = parts[at + 1];
  const joined = letter !== undefined && /^[a-z]$/.test(letter) && /^\d+$/.test(number);
  return {
    words: parts.filter((_, index) => index !== at && !(joined && index === at + 1)),
    houseNumber: joined ? `${number}${letter}` : number,
  };
};

const longest = 120;
