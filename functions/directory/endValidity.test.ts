import { describe, expect, test } from 'vitest';
import { createMemoryDirectory } from '../../shared/directory/createMemoryDirectory.fixture.ts';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { withdrawalOf } from '../../shared/journal/withdrawalOf.ts';
import { zone } from '../middleware/person.fixture.ts';
import { endValidity } from './endValidity.ts';

const until = (sub: string, validUntil: string, state: 'ACTIVE' | 'LEFT' = 'ACTIVE') =>
  officerWho(state, { pk: `PERSON#${sub}`, sub, username: sub, validUntil });

describe('when a day ends in Belgium', () => {
  test('the live connections of whose profile ends with it are cut, once', async () => {
    const { store, rows } = createMemoryDirectory([
      until('gisteren', '2026-11-21'),
      until('vandaag', '2026-11-22'),
      until('morgen', '2026-11-23'),
      until('weg', '2026-11-22', 'LEFT'),
      officerWho('ACTIVE'),
    ]);
    let now = Date.parse('2026-11-22T22:59:00.000Z');
    const look = endValidity({ zone, store, clock: { now: () => now } });

    await look();
    const before = rows.map(({ id }) => id);
    now = Date.parse('2026-11-22T23:00:30.000Z');
    await look();
    await look();

    expect(before).toEqual(['gisteren']);
    expect(rows.map(({ id }) => id)).toEqual(['gisteren', 'vandaag']);
    expect(rows.map((row) => withdrawalOf(row)?.personId)).toEqual(['gisteren', 'vandaag']);
  });

  test('days nobody looked are made up for', async () => {
    const { store, rows } = createMemoryDirectory([until('een', '2026-11-23'), until('twee', '2026-11-25')]);
    let now = Date.parse('2026-11-22T12:00:00.000Z');
    const look = endValidity({ zone, store, clock: { now: () => now } });
    await look();
    now = Date.parse('2026-11-28T12:00:00.000Z');

    await look();

    expect(rows.map(({ id }) => id).sort()).toEqual(['een', 'twee']);
  });
});
