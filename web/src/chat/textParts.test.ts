import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textParts } from './textParts.ts';

describe('addresses in what somebody wrote', () => {
  test.each([
    ['zie https://example.org/a?b=1.', 'https://example.org/a?b=1'],
    ['(www.example.org)', 'https://www.example.org/'],
    ['http://exаmple.org', 'http://xn--exmple-4nf.org/'],
  ])('%s leads to %s, and shows where', (text, url) => {
    expect(textParts(text).filter(({ kind }) => kind === 'link')).toEqual([expect.objectContaining({ url })]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'tel:112',
    'example.org',
    'https://',
  ])('%s stays words', (text) => {
    expect(textParts(text).every(({ kind }) => kind === 'words')).toBe(true);
  });

  test('four thousand signs of any kind are read in no time', () => {
    const began = performance.now();
    for (const text of [
      `www.${'.'.repeat(3_900)}a`,
      'www.'.repeat(1_000),
      'http://'.repeat(570),
      '.'.repeat(4_000),
    ])
      textParts(text);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('nothing of a text is lost or added, and no link is of another kind than http', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          'https://a.be/',
          'www.',
          'http://',
          ' ',
          '\n',
          '.',
          'javascript:',
          '\u202e',
          '👮‍♀️',
          'ё',
        ),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (some) => {
        const text = some.join('');
        const parts = textParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts) if (part.kind === 'link') expect(part.url).toMatch(/^https?:\/\//);
      }),
    );
  });
});
