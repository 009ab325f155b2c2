import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentSteps } from './assignmentLifecycle.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand, IncidentCommandKind } from './IncidentCommand.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import { commands, dispatcher, incidentId, openCommand, openedAt } from './incident.fixture.ts';
import { isOpen } from './isOpen.ts';
import { priorities } from './priorities.ts';
import { readIncidentEvent } from './readIncidentEvent.ts';
import { resultCodes } from './resultCodes.ts';
import { stateOf } from './stateOf.ts';
import { unitsUnderWay } from './unitsUnderWay.ts';

const anyCommand: fc.Arbitrary<IncidentCommand> = fc.oneof(
  fc.constant(openCommand),
  fc.string().map((text): IncidentCommand => ({ kind: 'ADD_NOTE', text })),
  fc.constantFrom(...priorities).map((priority): IncidentCommand => ({ kind: 'CHANGE_PRIORITY', priority })),
  fc.constantFrom(...resultCodes).map((code): IncidentCommand => ({ kind: 'CLOSE', code })),
  fc
    .constantFrom('OO 05', 'OO 07')
    .map((unitId): IncidentCommand => ({ kind: 'ASSIGN', unitId, callSign: unitId, support: false })),
  fc
    .tuple(fc.constantFrom('OO 05', 'OO 07'), fc.constantFrom(...assignmentSteps))
    .map(([unitId, step]): IncidentCommand => ({ kind: 'STEP_ASSIGNMENT', unitId, step, via: 'UNIT' })),
  fc
    .constantFrom('OO 05', 'OO 07')
    .map((unitId): IncidentCommand => ({ kind: 'UNDO_ASSIGNMENT', unitId, via: 'UNIT' })),
  fc.string().map((title): IncidentCommand => ({ kind: 'UPDATE', to: { title, description: null } })),
  fc.constantFrom(...Object.values(commands)),
);

/** What is still said of a closed incident, or opens it again. */
const goesOn: readonly IncidentCommandKind[] = ['REOPEN', 'SPLIT', 'SET_PV', 'LINK', 'UNLINK', 'SPLIT_OFF'];

interface History {
  readonly incident: Incident | null;
  readonly events: readonly IncidentEvent[];
}

/** Tries the commands one after the other, as a zone's day does: what is refused changes nothing. */
const live = (commands: readonly IncidentCommand[]): History => {
  let incident: Incident | null = null;
  const events: IncidentEvent[] = [];
  for (const command of commands) {
    const decision = decide(incident, command, { at: openedAt, number: '5449-2026-000001' });
    if (!decision.ok) continue;
    events.push(decision.value);
    const meta = { id: incidentId, version: events.length, at: openedAt, actor: dispatcher };
    incident = evolve(incident, decision.value, meta);
  }
  return { incident, events };
};

const replay = (events: readonly IncidentEvent[]): Incident | null =>
  events.reduce<Incident | null>(
    (incident, event, index) =>
      evolve(incident, event, { id: incidentId, version: index + 1, at: openedAt, actor: dispatcher }),
    null,
  );

describe('whatever happens to an incident', () => {
  const days = fc.array(anyCommand, { maxLength: 40 });

  test('its version counts its events, and its timeline has a line for each', () => {
    fc.assert(
      fc.property(days, (commands) => {
        const { incident, events } = live(commands);

        expect(incident?.version ?? 0).toBe(events.length);
        expect(incident?.timeline.map(({ version }) => version) ?? []).toEqual(
          events.map((_, index) => index + 1),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('its events told again over the feed give the same incident', () => {
    fc.assert(
      fc.property(days, (commands) => {
        const { incident, events } = live(commands);

        const told = events.map((event) =>
          readIncidentEvent({ type: event.type, v: 1, body: JSON.stringify(event) }),
        );

        expect(told).toEqual(events);
        expect(replay(told.filter((event) => event !== null))).toEqual(incident);
      }),
      { numRuns: 1_000 },
    );
  });

  test('its state is what its units say, and no unit is under way on it twice or after its end', () => {
    fc.assert(
      fc.property(days, (commands) => {
        const { incident } = live(commands);
        if (incident === null) return;
        const under = unitsUnderWay(incident).map(({ unitId }) => unitId);

        expect(new Set(under).size).toBe(under.length);
        if (isOpen(incident.state)) expect(incident.state).toBe(stateOf(incident));
        else expect(under).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('once closed it changes no more, until it is opened again', () => {
    fc.assert(
      fc.property(days, days, (before, after) => {
        const until = before.filter(({ kind }) => kind !== 'CANCEL');
        const closed = live([openCommand, ...until, { kind: 'CLOSE', code: 'OTHER' }]);

        const story = after.filter(({ kind }) => !goesOn.includes(kind));
        const later = live([openCommand, ...until, { kind: 'CLOSE', code: 'OTHER' }, ...story]);

        expect(closed.incident?.state).toBe('CLOSED');
        expect(later).toEqual(closed);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing that was accepted is changed under the hands of who holds it', () => {
    const opened = live([openCommand]).incident;
    const frozen = JSON.stringify(opened);

    live([openCommand, { kind: 'ADD_NOTE', text: 'x' }, { kind: 'CLOSE', code: 'OTHER' }]);

    expect(JSON.stringify(opened)).toBe(frozen);
  });
});

describe('a history that cannot be', () => {
  const meta = { id: incidentId, at: openedAt, actor: dispatcher };

  test('with a version left out throws', () => {
    const { incident } = live([openCommand]);

    expect(() =>
      evolve(incident, { type: 'incident.noteAdded', text: 'x' }, { ...meta, version: 3 }),
    ).toThrow();
  });

  test('that begins with a note throws', () => {
    expect(() => evolve(null, { type: 'incident.noteAdded', text: 'x' }, { ...meta, version: 1 })).toThrow(
      'before',
    );
  });
});
