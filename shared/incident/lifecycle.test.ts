import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { commands, dispatcher, incidentId, incidentIn, openedAt } from './incident.fixture.ts';
import { lifecycle, type Nothing, stepFor, stepsToCome } from './lifecycle.ts';
import { type IncidentState, states } from './states.ts';

const froms: readonly (IncidentState | Nothing)[] = ['NOTHING', ...states];
const kinds = ['OPEN', 'ADD_NOTE', 'CHANGE_PRIORITY', 'CLOSE'] as const;
const edges = froms.flatMap((from) => kinds.map((by) => ({ from, by })));
const context = { at: openedAt, number: '5449-2026-000002' };
const stateAt = (from: IncidentState | Nothing) => (from === 'NOTHING' ? null : incidentIn(from));

describe('the lifecycle of an incident', () => {
  test.each(lifecycle.map((step) => ({ ...step })))(
    'from $from, $by leads to $to',
    ({ from, by, over, to }) => {
      const before = stateAt(from);

      const decision = decide(before, commands[by], context);

      if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`);
      const version = (before?.version ?? 0) + 1;
      const after = evolve(before, decision.value, {
        id: incidentId,
        version,
        at: openedAt,
        actor: dispatcher,
      });
      expect(after.state).toBe(to);
      if (decision.value.type === 'incident.closed') expect(decision.value.path).toEqual([...over, to]);
    },
  );

  const forbidden = edges.filter(({ from, by }) => stepFor(from, by) === undefined);

  test.each(forbidden)('from $from there is no $by', ({ from, by }) => {
    const decision = decide(stateAt(from), commands[by], context);

    expect(decision.ok).toBe(false);
  });

  test('has an answer to every pair of state and command: 4 of 40 lead on', () => {
    expect(edges).toHaveLength(40);
    expect(forbidden).toHaveLength(36);
  });

  test('says once what leads from a state', () => {
    const pairs = lifecycle.map(({ from, by }) => `${from} ${by}`);

    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('reaches every state of the domain by a step that is there or is named as one to come', () => {
    const reached = new Set<string>([...lifecycle, ...stepsToCome].map(({ to }) => to));

    expect(states.filter((state) => !reached.has(state) && state !== 'HANDLED')).toEqual([]);
    expect(reached.has('HANDLED')).toBe(true);
  });
});
