import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { IncidentCommandKind } from './IncidentCommand.ts';
import {
  commands,
  dispatcher,
  fullIncidentIn,
  incidentId,
  mergedIncident,
  openedAt,
} from './incident.fixture.ts';
import { lifecycle, type Nothing, stepFor, stepsToCome } from './lifecycle.ts';
import { stateOf } from './stateOf.ts';
import { type IncidentState, states } from './states.ts';

const froms: readonly (IncidentState | Nothing)[] = ['NOTHING', ...states];
const kinds = Object.keys(commands) as readonly IncidentCommandKind[];
const edges = froms.flatMap((from) => kinds.map((by) => ({ from, by })));
const context = { at: openedAt, number: '5449-2026-000002' };

const stateAt = (from: IncidentState | Nothing, by: IncidentCommandKind) => {
  if (from === 'NOTHING') return null;
  return by === 'SPLIT' && from === 'CLOSED' ? mergedIncident() : fullIncidentIn(from);
};

const done = (from: IncidentState | Nothing, by: IncidentCommandKind) => {
  const before = stateAt(from, by);
  const decision = decide(before, commands[by], context);
  if (!decision.ok) return { event: null, code: decision.refusal.code };
  const version = (before?.version ?? 0) + 1;
  const meta = { id: incidentId, version, at: openedAt, actor: dispatcher };
  return { event: decision.value, after: evolve(before, decision.value, meta) };
};

describe('the lifecycle of an incident', () => {
  test.each(lifecycle.map((step) => ({ ...step })))(
    'from $from, $by leads to $to',
    ({ from, by, over, to }) => {
      const { event, after } = done(from, by);

      expect(after?.state).toBe(to === 'AS_ASSIGNED' && after !== undefined ? stateOf(after) : to);
      if (event?.type === 'incident.closed') expect(event.path).toEqual([...over, to]);
    },
  );

  const forbidden = edges.filter(({ from, by }) => stepFor(from, by) === undefined);

  test.each(forbidden)('from $from there is no $by', ({ from, by }) => {
    expect(done(from, by)).toMatchObject({ event: null });
  });

  test('has an answer to every pair of state and command', () => {
    console.log(
      `lifecycle: ${edges.length} pairs of state and command, ${lifecycle.length} lead on, ${forbidden.length} are refused`,
    );
    expect(edges).toHaveLength(10 * 30);
    expect(lifecycle.length + forbidden.length).toBe(edges.length);
  });

  test('says once what leads from a state', () => {
    const pairs = lifecycle.map(({ from, by }) => `${from} ${by}`);

    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('reaches every state of the domain by a step that is there, by its units, or by one to come', () => {
    const byUnits = ['NEW', 'DISPATCHED', 'EN_ROUTE', 'ON_SCENE', 'HANDLED'];
    const reached = new Set<string>([...[...lifecycle, ...stepsToCome].map(({ to }) => to), ...byUnits]);

    expect(states.filter((state) => !reached.has(state))).toEqual([]);
  });
});
