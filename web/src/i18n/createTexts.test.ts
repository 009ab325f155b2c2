import { describe, expect, test } from 'vitest';
import { createTexts } from './createTexts.ts';

describe('A text', () => {
  const list = { new_one: '{count} nieuw', new_other: '{count} nieuwe', plain: 'Dag {name}' };
  const texts = createTexts('nl', { list });

  test('takes the plural form of its count, and its places from the params', () => {
    expect(texts.text('list.new', { count: 1 })).toBe('1 nieuw');
    expect(texts.text('list.new', { count: 2 })).toBe('2 nieuwe');
    expect(texts.text('list.plain', { name: 'A. Voorbeeld' })).toBe('Dag A. Voorbeeld');
  });

  test('writes a number as its language does', () => {
    expect(createTexts('nl', { age: '{seconds} s' }).text('age', { seconds: 0.4 })).toBe('0,4 s');
    expect(createTexts('en', { age: '{seconds} s' }).text('age', { seconds: 0.4 })).toBe('0.4 s');
  });

  test('shows a place nobody filled as it stands, and says when it has no such text', () => {
    expect(texts.text('list.plain', {})).toBe('Dag {name}');
    expect(texts.text('list.none', {})).toBeUndefined();
  });
});
