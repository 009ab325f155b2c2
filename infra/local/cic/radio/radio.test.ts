import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { intake } from '../../../../functions/intake/intake.fixture.ts';
import { zone } from '../../../../functions/middleware/person.fixture.ts';
import { IncidentIdSchema } from '../../../../shared/incident/IncidentId.ts';
import { accepted } from '../../../../shared/kernel/Result.ts';
import { UlidSchema } from '../../../../shared/kernel/Ulid.ts';
import { applyOnIncidents } from '../../../../shared/operations/applyOnIncidents.ts';
import type { Unit } from '../../../../shared/unit/Unit.ts';
import { seededRandom } from '../seededRandom.ts';
import { nextWord } from './nextWord.ts';
import { playRadio } from './playRadio.ts';

const open = {
  messageId: 'm-1',
  sender: 'CIC',
  ref: 'A-1',
  at: '2026-11-22T10:00:00.000Z',
  kind: 'OPEN',
  type: 'NOISE',
  title: 'Luide muziek',
  location: { address: 'Fictieve Laan 3' },
};

/** Lets the crew of OO 21 live for so long in a zone whose desk sends it to an incident as soon as it is free. */
const evening = async (minutes: number, speed: number) => {
  const { store, operations, post, clock, later, kept } = intake();
  const end = clock.now() + minutes * 60_000;
  const opened = await post(open);
  const id = v.parse(IncidentIdSchema, opened.body.incidentId);
  const apply = applyOnIncidents({
    store: operations,
    clock,
    waitWithJitter: async () => {},
    remind: async () => {},
    readSettings: operations.readSettings,
    zone,
  });
  let sent = false;
  const desk = async () => {
    if (sent || operations.units.get('OO 21')?.status !== 'AVAILABLE_PATROL') return;
    sent = true;
    await apply({
      commandId: v.parse(UlidSchema, '01JDZ00000000000000000ZZZZ'),
      payloadHash: 'x',
      actor: { kind: 'PERSON', id: 'voorbeeld', name: 'A. Voorbeeld' },
      audit: {
        op: 'ALTER',
        operation: 'Mutation.assignUnit',
        purpose: 'INCIDENT_HANDLING',
        legalBasis: 'WPF_14',
      },
      wanted: { incidents: [id], units: ['OO 21'] },
      commands: () =>
        accepted([{ id, command: { kind: 'ASSIGN', unitId: 'OO 21', callSign: 'OO 21', support: false } }]),
      replyFor: () => '{}',
    });
  };
  const played = playRadio({
    unitIds: async () => ['OO 21'],
    readUnits: async () => [...operations.units.values()],
    send: async (body) => {
      const { status, body: reply } = await post(body);
      return status === 200 ? { kind: 'ACCEPTED' } : { kind: 'REFUSED', reason: reply.reason };
    },
    random: seededRandom(5449),
    speed,
    run: 'test',
    clock,
    wait: async (milliseconds) => {
      later(milliseconds);
      await desk();
      if (clock.now() > end) throw new Error('over');
    },
    say: () => {},
  });
  await expect(played).rejects.toThrow('over');
  return { incident: store.incidents.get(id), unit: operations.units.get('OO 21'), kept };
};

describe('a crew that has only its radio', () => {
  test('comes on duty, hears its alert, drives, is there, and is free again, with times a reader believes', async () => {
    const { incident, kept } = await evening(120, 1);

    expect(kept).toEqual([]);
    expect(incident?.state).toBe('HANDLED');
    const [assignment] = incident?.assignments ?? [];
    expect(assignment).toMatchObject({ state: 'CLEARED' });
    const minutes = (from = '', to = '') => (Date.parse(to) - Date.parse(from)) / 60_000;
    expect(minutes(assignment?.alertedAt, assignment?.acknowledgedAt)).toBeLessThan(1.6);
    expect(minutes(assignment?.enRouteAt, assignment?.onSceneAt)).toBeGreaterThan(1.9);
    expect(minutes(assignment?.enRouteAt, assignment?.onSceneAt)).toBeLessThan(9.1);
    expect(minutes(assignment?.onSceneAt, assignment?.clearedAt)).toBeGreaterThan(7.9);
  });

  test('is told at tenfold speed in a few minutes', async () => {
    const { incident } = await evening(12, 10);

    expect(incident?.assignments).toMatchObject([{ state: 'CLEARED' }]);
  });

  test('does nothing once a person has the unit, nor in an emergency', async () => {
    const { unit } = await evening(1, 10);
    if (unit === undefined) throw new Error('never on duty');
    const random = seededRandom(1);
    const crew: Unit['crew'] = [{ personId: 'p', name: 'L. Fictiva', role: 'LEAD' }];

    expect(nextWord(unit, random, 1)).not.toBeNull();
    expect(nextWord({ ...unit, crew }, random, 1)).toBeNull();
    const { assignment: _, ...free } = unit;
    expect(nextWord({ ...free, status: 'EMERGENCY' }, random, 1)).toBeNull();
  });
});
