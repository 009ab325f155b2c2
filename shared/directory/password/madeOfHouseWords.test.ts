import { describe, expect, test } from 'vitest';
import { houseWords } from './houseWords.ts';
import { madeOfHouseWords } from './madeOfHouseWords.ts';

describe('a password that anybody of the house would be tried with', () => {
  const guessed = [
    'Politie-Oostende-2026!',
    'politiepolitie',
    'P0L1TIE-p0litie-999999',
    'Wachtwoord123456',
    'Patrouille.2026.Patrouille',
    'Commissaire2026!!!!',
    'PolicéLocaleBxl1',
    '1234567890123456',
    'Oostende8400Oostende',
  ];

  test('is known, however its letters and numbers are written', () => {
    for (const password of guessed) expect(madeOfHouseWords(password, ['Oostende']), password).toBe(true);
    for (const word of houseWords) expect(madeOfHouseWords(`${word}-${word}-2026`), word).toBe(true);
    console.log(`house words: ${guessed.length + houseWords.length} passwords known`);
  });

  test('is not any sentence that has such a word in it', () => {
    for (const sentence of [
      'de politie eet elke dag drie wafels',
      'Oostende ruikt naar verse garnalen',
      'le commissaire dort sous la pluie',
      'kurkdroge-vlierbes-tafelpoot',
    ])
      expect(madeOfHouseWords(sentence, ['Oostende']), sentence).toBe(false);
  });
});
