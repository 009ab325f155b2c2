import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditFields } from './editFields.ts';
import { mergeEdit } from './mergeEdit.ts';

const base: EditFields = {
  type: 'FIGHT',
  title: 'Ruzie op straat',
  description: '',
  location: { address: 'Kaaistraat 18', municipality: 'Oostende', what: '' },
  caller: { name: '', phone: '', anonymous: false },
  sensitive: false,
};

describe('two dispatchers on the same incident', () => {
  test('who changed different fields both have their way', () => {
    const mine = { ...base, title: 'Steekpartij' };
    const other = { ...base, description: 'Man zwaait met mes' };
    const fates = mergeEdit(base, mine, other);
    expect(fates).toMatchObject({ title: 'mine', description: 'other', location: 'untouched' });
  });

  test('who changed the same field differently are asked', () => {
    const mine = { ...base, location: { ...base.location, address: 'Kaaistraat 19' } };
    const other = { ...base, location: { ...base.location, address: 'Kaaistraat 81' } };
    expect(mergeEdit(base, mine, other).location).toBe('clash');
  });

  test('who wrote the same agree', () => {
    const same = { ...base, title: 'Steekpartij' };
    expect(mergeEdit(base, same, same).title).toBe('agreed');
  });

  test('nothing of mine is ever lost and nothing of the other overwritten silently, whatever both wrote', () => {
    const words = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(words, words, words, (was, my, their) => {
        const fate = mergeEdit(
          { ...base, title: was },
          { ...base, title: my },
          { ...base, title: their },
        ).title;
        if (my !== was && their !== was && my !== their) expect(fate).toBe('clash');
        if (fate === 'mine') expect(their).toBe(was);
        if (fate === 'other') expect(my).toBe(was);
      }),
    );
  });

  test('a seeded fault, the last writer wins, would overwrite what the other wrote', () => {
    const lastWins = (_was: string, my: string, _their: string): string => my;
    expect(lastWins('a', 'b', 'c')).not.toBe('c');
    expect(mergeEdit({ ...base, title: 'a' }, { ...base, title: 'b' }, { ...base, title: 'c' }).title).toBe(
      'clash',
    );
  });
});
