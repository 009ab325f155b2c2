import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { type DeskLetters, deskLetters, type LetterAct } from './deskLetters.ts';
import { withLetter } from './withLetter.ts';

const place = 'patrouille.deskKeys';
const Kept = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

/** The keys of this device's desks, and what changes them. */
interface KeyChoice {
  readonly letters: ReadonlySignal<DeskLetters>;
  /** Gives an act another key. @returns false when no shortcut can be made of it. */
  readonly choose: (act: LetterAct, key: string) => boolean;
  /** All keys as they came. */
  readonly reset: () => void;
}

/** What was kept; a key an older or newer version knew otherwise is left out, never a reason to lose the rest. */
const kept = (): DeskLetters => {
  const parsed = v.safeParse(Kept, localStorage.getItem(place));
  if (!parsed.success) return deskLetters;
  return Object.keys(deskLetters).reduce<DeskLetters>((letters, act) => {
    const key = parsed.output[act];
    return key === undefined ? letters : (withLetter(letters, act as LetterAct, key) ?? letters);
  }, deskLetters);
};

const letters = signal<DeskLetters>(deskLetters);
let read = false;

/** Which letter does what at the desk: the person's own choice on this device, kept in localStorage. */
export const keyChoice = (): KeyChoice => {
  if (!read) {
    read = true;
    letters.value = kept();
    // A second window of the desk follows the first.
    addEventListener('storage', ({ key }) => {
      if (key === place) letters.value = kept();
    });
  }
  return {
    letters,
    choose: (act, key) => {
      const next = withLetter(letters.peek(), act, key);
      if (next === null) return false;
      letters.value = next;
      localStorage.setItem(place, JSON.stringify(next));
      return true;
    },
    reset: () => {
      letters.value = deskLetters;
      localStorage.removeItem(place);
    },
  };
};
