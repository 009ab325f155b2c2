import { houseWords } from './houseWords.ts';

/** So many letters must be the person's own. With the pool's fourteen characters a sentence has them by itself. */
const ownLetters = 8;

/**
 * Whether a password is made of words of the house with a number behind them: `Politie-Oostende-2026!`. A sentence that has such
 * a word in it is a good password: what counts is what is left without them (ASVS 5.0, V6.2.11).
 *
 * @param password what somebody wants to sign in with; not kept, not logged
 * @param names what else is the house's: the zone's name, its municipalities, the person's own name
 */
export const madeOfHouseWords = (password: string, names: readonly string[] = []): boolean => {
  const words = [...houseWords, ...names.flatMap((name) => name.split(/[\s/-]+/)).map(plain)]
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length);
  const left = (text: string): number => words.reduce((rest, word) => rest.replaceAll(word, ''), text).length;
  return [plain(password), plain(asLetters(password))].some((text) => left(text) < ownLetters);
};

/** Small letters alone, without accents. */
const plain = (text: string): string => text.normalize('NFKD').toLowerCase().replaceAll(/\P{L}/gu, '');

/** With the letters that digits and signs stand for: `p0l1t!e` is politie. */
const asLetters = (text: string): string =>
  text
    .replaceAll('0', 'o')
    .replaceAll(/[1!]/g, 'i')
    .replaceAll('3', 'e')
    .replaceAll(/[4@]/g, 'a')
    .replaceAll(/[5$]/g, 's');
