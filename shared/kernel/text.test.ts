import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { line, paragraphs } from './text.ts';

const read = (schema: ReturnType<typeof line>, value: unknown) => {
  const parsed = v.safeParse(schema, value, { abortPipeEarly: true });
  return parsed.success ? parsed.output : { refused: parsed.issues[0].message };
};

describe('text from outside', () => {
  test.each([
    { what: 'is trimmed', value: '  Kaai 12 \n', stored: 'Kaai 12' },
    { what: 'is composed, so that equal texts are equal bytes', value: 'cafe\u0301', stored: 'café' },
    { what: 'keeps its emoji, whole', value: '👮‍♀️ ter plaatse', stored: '👮‍♀️ ter plaatse' },
    { what: 'may be Arabic, whose own direction is no override', value: 'شرطة', stored: 'شرطة' },
    {
      what: 'is decoded by nobody a second time',
      value: '%3Cscript%3E &lt;b&gt; \\u0041 %2e%2e',
      stored: '%3Cscript%3E &lt;b&gt; \\u0041 %2e%2e',
    },
  ])('$what', ({ value, stored }) => {
    expect(read(line(40), value)).toBe(stored);
  });

  test.each([
    { what: 'nothing but blanks', value: '   ', rule: 'required' },
    { what: 'a control character', value: 'a\u0007b', rule: 'text.controlCharacter' },
    { what: 'a second line where one is asked', value: 'a\nb', rule: 'text.controlCharacter' },
    { what: 'a line separator', value: 'a\u2028b', rule: 'text.controlCharacter' },
    { what: 'a direction override', value: 'gpj.\u202Eexe', rule: 'text.directionOverride' },
    { what: 'an isolate', value: 'a\u2066b', rule: 'text.directionOverride' },
    { what: 'half a character', value: 'a\uD83D', rule: 'text.illFormed' },
    { what: 'one character too many', value: 'x'.repeat(41), rule: 'text.tooLong' },
  ])('is refused for $what', ({ value, rule }) => {
    expect(read(line(40), value)).toEqual({ refused: rule });
  });

  test('in paragraphs has lines and tabs, with line feeds alone', () => {
    expect(read(paragraphs(40), 'een\r\ntwee\tdrie')).toBe('een\ntwee\tdrie');
  });

  test('that was accepted is accepted again as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const once = read(paragraphs(40), value);
        if (typeof once !== 'string') return;

        expect(read(paragraphs(40), once)).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });
});
