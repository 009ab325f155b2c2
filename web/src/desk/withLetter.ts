import { type DeskLetters, isLetterAct, type LetterAct } from './deskLetters.ts';

/** A letter, or a sign that stands on a key; no digit, for those choose within questions, and no G. */
const usable = /^(?![g\d\s])[\p{L}\p{P}\p{S}]$/u;

/**
 * The keys after one act was given another: who had that key gets the one that came free, so that every act keeps one
 * and no key does two.
 * @param key as it was typed; capital or small is the same key.
 * @returns null when no shortcut can be made of it: a digit, a blank, G.
 */
export const withLetter = (letters: DeskLetters, act: LetterAct, key: string): DeskLetters | null => {
  const wanted = key.toLowerCase();
  if (!usable.test(wanted)) return null;
  const had = Object.keys(letters).find((other) => isLetterAct(other) && letters[other] === wanted);
  return { ...letters, ...(had === undefined ? {} : { [had]: letters[act] }), [act]: wanted };
};
