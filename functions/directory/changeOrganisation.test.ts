import { describe, expect, test } from 'vitest';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { administratorItem, codeOf, directoryFunction } from './directory.fixture.ts';

const officer = officerWho('ACTIVE');

describe('the organisation', () => {
  const parts = { teams: [], districts: [], units: [{ id: 'OO 05', name: 'OO 05' }] };

  test('loses no part that somebody belongs to', async () => {
    const placed = officerWho('ACTIVE', { unit: 'OO 05' });
    const { call } = directoryFunction([administratorItem, placed]);

    expect(codeOf(await call('changeOrganisation', 1, { ...parts, units: [] }))).toBe('organisation.inUse');
    expect(codeOf(await call('changeOrganisation', 2, parts))).toBe('done');
    expect(
      codeOf(await call('changeOrganisation', 3, { ...parts, units: [...parts.units, ...parts.units] })),
    ).toBe('organisation.idRepeated');
    expect(codeOf(await call('changeOrganisation', 4, parts, administratorItem, { baseVersion: 1 }))).toBe(
      'organisation.changedSince',
    );
  });

  test('loses none either while somebody is being placed in it', async () => {
    const { call, memory } = directoryFunction([administratorItem, officer]);

    await Promise.all([
      call('changeOrganisation', 1, { ...parts, units: [] }),
      call('changePerson', 2, {
        personId: 'fictiva',
        name: 'L. Fictiva',
        unit: 'OO 05',
        districts: [],
        languages: ['nl'],
      }),
    ]);

    const { units } = await memory.store.organisation();
    const { unit } = memory.persons.get('fictiva') ?? {};
    expect(unit === undefined || units.some(({ id }) => id === unit)).toBe(true);
  });
});
