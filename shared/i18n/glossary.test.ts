import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flatTexts } from './flatTexts.fixture.ts';

const languages = ['nl', 'fr', 'de', 'en'] as const;
type Language = (typeof languages)[number];

/** What every client loads, and each book beside it. */
const readTexts = (language: string): ReadonlyMap<string, string> =>
  flatTexts(
    globSync(`{.,*}/${language}.json`, { cwd: import.meta.dirname }).map((file) =>
      readFileSync(new URL(file, import.meta.url), 'utf8'),
    ),
  );

interface Row {
  readonly thing: string;
  readonly key: string;
  readonly words: Readonly<Record<Language, string>>;
}

const rows: readonly Row[] = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 8 && cells[2]?.startsWith('`'))
  .map(([, thing = '', key = '', nl = '', fr = '', de = '', en = '']) => ({
    thing,
    key: key.replaceAll('`', ''),
    words: { nl, fr, de, en },
  }));

const all = new Map(languages.map((language) => [language, readTexts(language)]));

/** The words of a row a screen does not say where the glossary claims it does. */
const unsaid = ({ key, words }: Row): readonly string[] =>
  languages.filter(
    (language) =>
      all
        .get(language)
        ?.get(key)
        // Where a long word may be broken is no letter of it.
        ?.replaceAll('\u00ad', '')
        .toLowerCase()
        .includes(words[language].toLowerCase()) !== true,
  );

test('the glossary’s words are those the screens say', () => {
  expect(rows.flatMap((row) => unsaid(row).map((language) => `${language} ${row.thing} ${row.key}`))).toEqual(
    [],
  );
  console.log(`glossary: ${rows.length} things × ${languages.length} languages`);
  expect(rows.length).toBeGreaterThan(50);
});

test('a seeded fault, a word the screens do not say, is found', () => {
  const [row] = rows.filter(({ thing }) => thing === '`crew`');
  expect(row && unsaid({ ...row, words: { ...row.words, fr: 'équipage' } })).toEqual(['fr']);
});
