import { describe, expect, test } from 'vitest';
import de from '../../../shared/i18n/de.json' with { type: 'json' };
import en from '../../../shared/i18n/en.json' with { type: 'json' };
import fr from '../../../shared/i18n/fr.json' with { type: 'json' };
import nl from '../../../shared/i18n/nl.json' with { type: 'json' };
import { createTexts, type TextTree } from './createTexts.ts';

const flat = (tree: TextTree, prefix = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const problems = (theirs: TextTree): readonly string[] => {
  const [ours, other] = [flat(nl), flat(theirs)];
  return [
    ...[...ours.keys()].filter((key) => !other.has(key)).map((key) => `missing ${key}`),
    ...[...other.keys()].filter((key) => !ours.has(key)).map((key) => `not in nl: ${key}`),
    ...[...other].filter(([, text]) => text.trim() === '').map(([key]) => `empty ${key}`),
    ...[...ours]
      .filter(
        ([key, text]) => other.has(key) && String(places(text)) !== String(places(other.get(key) ?? '')),
      )
      .map(([key]) => `other places: ${key}`),
  ];
};

describe('The language files', () => {
  test.each([
    ['fr', fr],
    ['de', de],
    ['en', en],
  ] as const)('nl and %s have the same texts with the same places', (_language, tree) => {
    expect(problems(tree)).toEqual([]);
  });

  test('seeded fault: a missing, an extra and an empty text and another place are seen', () => {
    const [first = '', second = '', third = ''] = [...flat(nl).keys()];
    const broken = new Map(flat(nl));
    broken.delete(first);
    broken.set('no.such', 'x');
    broken.set(second, ' ');
    broken.set(third, `${broken.get(third)} {extra}`);

    const seen = problems(Object.fromEntries(broken));

    console.log(`language files: N=${flat(nl).size} texts, 4 seeded faults, ${seen.length} seen`);
    expect(seen).toHaveLength(4);
  });
});

describe('A text', () => {
  const texts = createTexts('nl', {
    list: { new_one: '{count} nieuw', new_other: '{count} nieuwe', plain: 'Dag {name}' },
  });

  test('takes the plural form of its count, and its places from the params', () => {
    expect(texts.text('list.new', { count: 1 })).toBe('1 nieuw');
    expect(texts.text('list.new', { count: 2 })).toBe('2 nieuwe');
    expect(texts.text('list.plain', { name: 'A. Voorbeeld' })).toBe('Dag A. Voorbeeld');
  });

  test('shows a place nobody filled as it stands, and says when it has no such text', () => {
    expect(texts.text('list.plain', {})).toBe('Dag {name}');
    expect(texts.text('list.none', {})).toBeUndefined();
  });
});
