import { expect, test } from 'vitest';
import { alertTones } from './alertTones.ts';

const ends = (tune: keyof typeof alertTones): number =>
  Math.max(...alertTones[tune].map(({ at, seconds }) => at + seconds));

test('no tune lasts longer than 15 seconds, and P1 lasts long enough to be heard in a car', () => {
  expect(Object.keys(alertTones).map((tune) => ends(tune as keyof typeof alertTones))).toSatisfy(
    (all: number[]) => all.every((end) => end <= 15),
  );
  expect(ends('P1')).toBeGreaterThan(10);
});

test('P1 is three tones that rise, P2 is one', () => {
  expect(alertTones.P1.slice(0, 3).map(({ hz }) => hz)).toEqual([784, 988, 1319]);
  expect(alertTones.P2).toHaveLength(1);
});

test('tones of a tune do not overlap', () => {
  for (const tones of Object.values(alertTones))
    tones.forEach((tone, index) => {
      const before = tones[index - 1];
      if (before) expect(tone.at).toBeGreaterThanOrEqual(before.at + before.seconds - 1e-9);
    });
});
