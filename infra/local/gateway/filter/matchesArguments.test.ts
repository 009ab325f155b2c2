import { describe, expect, it } from 'vitest';
import { matchesArguments } from './matchesArguments.ts';

describe('filtering by the arguments of a subscription', () => {
  it('lets everything through when no argument was given', () => {
    expect(matchesArguments({}, { zone: '5449' })).toBe(true);
    expect(matchesArguments({ zone: undefined }, { zone: '5449' })).toBe(true);
  });

  it('asks every given argument to equal the field of its name', () => {
    expect(matchesArguments({ zone: '5449', n: 1 }, { zone: '5449', n: 1, more: true })).toBe(true);
    expect(matchesArguments({ zone: '5449', n: 1 }, { zone: '5449', n: 2 })).toBe(false);
    expect(matchesArguments({ zone: '5449' }, {})).toBe(false);
  });

  it('takes an explicit null as the wish for null, not as an omission', () => {
    expect(matchesArguments({ zone: null }, { zone: null })).toBe(true);
    expect(matchesArguments({ zone: null }, {})).toBe(true);
    expect(matchesArguments({ zone: null }, { zone: '5449' })).toBe(false);
  });

  it('compares lists and objects by what is in them', () => {
    expect(matchesArguments({ tags: ['a', 'b'] }, { tags: ['a', 'b'] })).toBe(true);
    expect(matchesArguments({ tags: ['a', 'b'] }, { tags: ['b', 'a'] })).toBe(false);
    expect(matchesArguments({ at: { x: 1 } }, { at: { x: 1 } })).toBe(true);
    expect(matchesArguments({ at: { x: 1 } }, { at: { x: 1, y: 2 } })).toBe(false);
    expect(matchesArguments({ at: {} }, { at: [] })).toBe(false);
  });

  it('does not take inherited names for fields', () => {
    expect(matchesArguments({ toString: 'x' }, {})).toBe(false);
  });

  it('delivers nothing of a list to somebody who asked for one value', () => {
    expect(matchesArguments({ zone: '5449' }, [{ zone: '5449' }])).toBe(false);
  });
});
