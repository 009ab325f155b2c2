import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actOfKey } from './actOfKey.ts';
import { type DeskLetters, deskLetters, isLetterAct } from './deskLetters.ts';
import { withLetter } from './withLetter.ts';

const acts = Object.keys(deskLetters).filter(isLetterAct);
const typed = (key: string) =>
  ({ key, code: '', ctrl: false, alt: false, inTextField: false, onControl: false }) as const;

describe('a key that is given to another act', () => {
  test('does that act, and the one that had it takes the key that came free', () => {
    const letters = withLetter(deskLetters, 'new', 'A');
    expect(letters).toMatchObject({ new: 'a', assign: 'n' });
    expect(actOfKey(typed('a'), true, false, letters ?? deskLetters)).toBe('new');
    expect(actOfKey(typed('n'), true, false, letters ?? deskLetters)).toBe('assign');
  });

  test('may be a sign or a letter of another alphabet, and is then alone', () => {
    expect(withLetter(deskLetters, 'note', 'é')?.note).toBe('é');
    expect(withLetter(deskLetters, 'note', ';')?.note).toBe(';');
  });

  test.each(['g', 'G', '1', ' ', '', 'Enter'])('%j can be none', (key) => {
    expect(withLetter(deskLetters, 'note', key)).toBeNull();
  });

  test('leaves every act with one key and no key with two, however often they change', () => {
    const runs = 300;
    const change = fc.tuple(fc.constantFrom(...acts), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const letters = changes.reduce<DeskLetters>(
          (now, [act, key]) => withLetter(now, act, key) ?? now,
          deskLetters,
        );
        expect(new Set(Object.values(letters)).size).toBe(acts.length);
      }),
      { numRuns: runs },
    );
    console.log(`keys of the desk: ${runs} rearrangements`);
  });

  test('a seeded fault, a key written over, would leave one key with two acts', () => {
    const overwritten = { ...deskLetters, new: 'a' };
    expect(new Set(Object.values(overwritten)).size).toBeLessThan(acts.length);
  });
});
