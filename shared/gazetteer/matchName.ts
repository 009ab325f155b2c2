import type { IndexedName } from './GazetteerIndex.ts';
import { matchWord } from './matchWord.ts';

/**
 * How well typed words match a name: each must match a word of it, or of the municipality; null when one does not.
 * @param typed normalized; smaller is better, and a name that begins as typed is best
 */
export const matchName = (typed: readonly string[], name: IndexedName): number | null => {
  const text = typed.join(' ');
  if (name.whole === text) return 0;
  if (name.whole.startsWith(text)) return 1;
  let worst = 0;
  let own = 0;
  for (const word of typed) {
    const inName = best(word, name.words);
    const inMunicipality = best(word, name.also);
    if (inName === null && inMunicipality === null) return null;
    if (inName !== null) own++;
    worst = Math.max(worst, inName ?? inMunicipality ?? 0);
  }
  return own === 0 ? null : 2 + worst;
};

const best = (typed: string, words: readonly string[]): number | null => {
  let found: number | null = null;
  for (const word of words) {
    const rank = matchWord(typed, word);
    if (rank !== null && (found === null || rank < found)) found = rank;
  }
  return found;
};
