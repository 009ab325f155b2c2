import { describe, expect, test } from 'vitest';
import { incidentId, incidentIn } from '../../../../shared/incident/incident.fixture.ts';
import { incidentItem, incidentOf } from './incidentItem.ts';
import { keys, stateKeys } from './keys.ts';

describe('the keys of the operations table', () => {
  test('can be read by an auditor', () => {
    expect(keys.incident(incidentId)).toEqual({ pk: `INCIDENT#${incidentId}`, sk: 'INCIDENT' });
    expect(keys.timeline(incidentId, 12).sk).toBe('TIMELINE#0000000012');
    expect(keys.command('CIC:m-1')).toEqual({ pk: 'COMMAND#CIC:m-1', sk: 'COMMAND' });
    expect(keys.counter('2026')).toEqual({ pk: 'COUNTER#2026', sk: 'INCIDENT' });
    expect(keys.externalRef('CIC', 'A/1')).toEqual({ pk: 'EXTREF#CIC#A/1', sk: 'EXTREF' });
    expect(keys.refused('2026-11-22T10:00:00.000Z', 'X')).toEqual({
      pk: 'REFUSED#2026-11',
      sk: '2026-11-22T10:00:00.000Z#X',
    });
  });

  test('sort a timeline as it happened, also past nine', () => {
    const sorted = [1, 2, 10, 100].map((version) => keys.timeline(incidentId, version).sk);

    expect([...sorted].sort()).toEqual(sorted);
  });

  test('put the most urgent open incident first, then the oldest', () => {
    const open = incidentIn('NEW');
    const sorted = [
      stateKeys({ ...open, priority: 'P1', createdAt: '2026-11-22T10:00:00.000Z' }),
      stateKeys({ ...open, priority: 'P1', createdAt: '2026-11-22T10:00:00.001Z' }),
      stateKeys({ ...open, priority: 'P2', createdAt: '2026-11-21T10:00:00.000Z' }),
    ].map(({ gsi1pk, gsi1sk }) => `${gsi1pk} ${gsi1sk}`);

    expect([...sorted].sort()).toEqual(sorted);
    expect(sorted[0]).toMatch(/^STATE#OPEN P1#/);
  });

  test('take a closed incident out of the open ones', () => {
    const closed = { ...incidentIn('CLOSED'), closedAt: '2026-11-22T11:00:00.000Z' };

    expect(stateKeys(closed)).toEqual({
      gsi1pk: 'STATE#CLOSED',
      gsi1sk: `2026-11-22T11:00:00.000Z#${incidentId}`,
    });
  });
});

describe('an incident as stored', () => {
  test('comes back as it was, without its timeline', () => {
    const incident = incidentIn('NEW');

    expect(incidentOf(incidentItem(incident))).toEqual({ ...incident, timeline: [] });
  });

  test('with something missing is a fault', () => {
    const { title: _, ...broken } = incidentItem(incidentIn('NEW'));

    expect(() => incidentOf(broken)).toThrow();
  });
});
