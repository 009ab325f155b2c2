import { expect, test } from 'vitest';
import { iconNames } from './iconNames.ts';

const sources = Object.entries(
  import.meta.glob<string>(
    [
      '../../**/*.{ts,tsx}',
      '../../../../shared/unit/settings/*.ts',
      '!../../**/*.test.ts',
      '!./iconNames.ts',
    ],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
).map(([, source]) => source);

const unused = (names: readonly string[]): readonly string[] =>
  names.filter(
    (name) => !sources.some((source) => source.includes(`'${name}'`) || source.includes(`"${name}"`)),
  );

test('every icon in the pages is used by a screen', () => {
  // `arrow-up` and `arrow-down` of NewPill are put together from their direction.
  expect(unused(iconNames)).toEqual([]);
});

test('a seeded icon that nobody uses is found', () => {
  expect(unused(['skull-and-crossbones'])).toEqual(['skull-and-crossbones']);
});
