import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from './Candidate.ts';
import { defaultPlace } from './defaultPlace.ts';
import { firstProposed } from './firstProposed.ts';

const candidates = (...free: readonly boolean[]): readonly Candidate[] =>
  free.map((is, place) => ({ unit: { id: `OO ${place}` }, proposal: { free: is } }) as unknown as Candidate);

describe('who Enter alarms before anybody has chosen', () => {
  test('is the first when it is free', () => {
    expect(defaultPlace(candidates(true, true), '')).toBe(0);
  });

  test('is the first that is free when busy ones with the wanted skill stand before it', () => {
    expect(defaultPlace(candidates(false, false, true), '')).toBe(2);
  });

  test('is nobody when nobody is free: somebody has to choose', () => {
    expect(defaultPlace(candidates(false, false), '')).toBeNull();
    expect(defaultPlace([], '')).toBeNull();
  });

  test('is the one unit whose call sign was typed, busy or not; a beginning that fits two is no choice', () => {
    expect(defaultPlace(candidates(false), 'oo 16')).toBe(0);
    expect(defaultPlace(candidates(false, false), 'oo 1')).toBeNull();
  });

  test('is never a busy one of several, whoever is proposed', () => {
    const runs = 300;
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 40 }), (free) => {
        const shown = firstProposed(candidates(...free), 3);
        const place = defaultPlace(shown, '');
        expect(place === null).toBe(!free.includes(true));
        if (place !== null) expect(shown[place]?.proposal.free).toBe(true);
      }),
      { numRuns: runs },
    );
    console.log(`who Enter alarms: ${runs} proposals`);
  });

  test('a seeded fault, the first of the proposal, would alarm a busy one', () => {
    const firstOfAll = 0;
    expect(candidates(false, true)[firstOfAll]?.proposal.free).toBe(false);
  });
});

describe('the units in sight', () => {
  test('always hold one that is free, where there is one', () => {
    const all = candidates(false, false, false, false, true);
    expect(firstProposed(all, 3).map(({ unit }) => unit.id)).toEqual(['OO 0', 'OO 1', 'OO 4']);
    expect(firstProposed(candidates(true, false, false, true), 3)).toHaveLength(3);
  });
});
