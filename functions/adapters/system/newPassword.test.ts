import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newPassword } from './newPassword.ts';

const root = new URL('../../../', import.meta.url);
/** Chance that a machine can guess: never for a name, a key or a password. */
const guessable = /Math\.random\(/;

test('a first password has four groups of letters and digits that nobody takes for another, and comes once', () => {
  const passwords = Array.from({ length: 10_000 }, newPassword);

  for (const password of passwords)
    expect(password).toMatch(/^(?:[A-HJ-NP-Za-km-z2-9]{4}-){3}[A-HJ-NP-Za-km-z2-9]{4}$/);
  expect(new Set(passwords).size).toBe(passwords.length);
  const firsts = Map.groupBy(passwords, ([first]) => first);
  // 56 signs: each about 179 times in 10,000; none that a generator would favour.
  expect(firsts.size).toBe(56);
  for (const [sign, some] of firsts) expect(some.length, sign).toBeGreaterThan(100);
});

test('nothing of a zone is made by guessable chance', () => {
  const sources = ['functions', 'shared'].flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: root }).filter((path) => !/\.(test|fixture)\.ts$/.test(path)),
  );
  const found = sources.filter((path) => guessable.test(readFileSync(new URL(path, root), 'utf8')));

  expect(sources.length).toBeGreaterThan(300);
  // Waiting a little longer or shorter before the next attempt is no secret.
  expect(found).toEqual(['functions/adapters/system/pause.ts'].filter((path) => found.includes(path)));
  expect(guessable.test('const id = Math.random()')).toBe(true);
});
