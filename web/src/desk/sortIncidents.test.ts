import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IncidentView } from '../incident/IncidentView.ts';
import { sortColumns } from './IncidentSort.ts';
import { sortIncidents } from './sortIncidents.ts';

const incident = (id: string, more: Partial<IncidentView> = {}): IncidentView =>
  ({
    id,
    priority: 'P3',
    title: 'Nachtlawaai',
    state: 'NEW',
    createdAt: '2026-11-22T21:00:00Z',
    updatedAt: '2026-11-22T21:00:00Z',
    location: { address: 'Kaaistraat 18', accuracy: 'EXACT' },
    assignments: [],
    ...more,
  }) as IncidentView;

test('by priority, the oldest of the most urgent stands first', () => {
  const list = [
    incident('a', { priority: 'P2' }),
    incident('b', { priority: 'P1', createdAt: '2026-11-22T21:05:00Z' }),
    incident('c', { priority: 'P1', createdAt: '2026-11-22T21:01:00Z' }),
  ];
  const sorted = sortIncidents(list, { column: 'priority', direction: 'ascending' }, 'nl');
  expect(sorted.map((one) => one.id)).toEqual(['c', 'b', 'a']);
});

test('house numbers are numbers: 9 comes before 18', () => {
  const list = [incident('a'), incident('b', { location: { address: 'Kaaistraat 9', accuracy: 'EXACT' } })];
  const sorted = sortIncidents(list, { column: 'place', direction: 'ascending' }, 'nl');
  expect(sorted.map((one) => one.id)).toEqual(['b', 'a']);
});

test('the order never depends on what arrived when', () => {
  const some = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      priority: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
      title: fc.constantFrom('Brand', 'Drugs', 'Éénmansactie'),
      createdAt: fc.constantFrom('2026-11-22T21:00:00Z', '2026-11-22T21:01:00Z'),
    }),
    { selector: (one) => one.id },
  );
  fc.assert(
    fc.property(
      some,
      fc.constantFrom(...sortColumns),
      fc.constantFrom('ascending', 'descending'),
      (all, column, direction) => {
        const list = all.map(({ id, ...more }) => incident(id, more as Partial<IncidentView>));
        const once = sortIncidents(list, { column, direction }, 'nl');
        const again = sortIncidents([...list].reverse(), { column, direction }, 'nl');
        expect(again).toEqual(once);
      },
    ),
  );
});
