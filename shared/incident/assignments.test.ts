import { describe, expect, test } from 'vitest';
import type { Assignment, AssignmentState } from './Assignment.ts';
import { assignmentStates } from './Assignment.ts';
import {
  type AssignmentStep,
  assignmentEdge,
  assignmentLifecycle,
  assignmentSteps,
} from './assignmentLifecycle.ts';
import { assignmentStep } from './assignmentStep.ts';
import { decide } from './decide.ts';
import { escalateAlert } from './escalateAlert.ts';
import { evolve } from './evolve.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand } from './IncidentCommand.ts';
import { dispatcher, incidentId, incidentIn, openedAt } from './incident.fixture.ts';
import { isUnderWay } from './isUnderWay.ts';
import { stateOf } from './stateOf.ts';

const at = '2026-11-22T10:05:00.000Z';

const on = (state: AssignmentState, unitId = 'OO 05'): Assignment => ({
  unitId,
  callSign: unitId,
  support: false,
  state,
  alertedAt: openedAt,
  by: dispatcher,
});

const withUnits = (...assignments: readonly Assignment[]): Incident => ({
  ...incidentIn('NEW'),
  assignments,
  state: stateOf({ assignments }),
});

const doing = (before: Incident, command: IncidentCommand, when = at): Incident => {
  const decision = decide(before, command, { at: when });
  if (!decision.ok) throw new Error(decision.refusal.code);
  const meta = { id: incidentId, version: before.version + 1, at: when, actor: dispatcher };
  return evolve(before, decision.value, meta);
};

const step = (name: AssignmentStep, unitId = 'OO 05'): IncidentCommand => ({
  kind: 'STEP_ASSIGNMENT',
  unitId,
  step: name,
  via: 'UNIT',
});

const alert = (unitId: string): IncidentCommand => ({
  kind: 'ASSIGN',
  unitId,
  callSign: unitId,
  support: false,
});

describe('a unit on an incident', () => {
  test.each(assignmentLifecycle.map((edge) => ({ ...edge })))(
    'from $from, $by leads to $to',
    ({ from, by, to }) => {
      const after = doing(withUnits(on(from)), step(by));

      expect(after.assignments[0]).toMatchObject({ state: to, previous: from });
      expect(after.state).toBe(stateOf(after));
    },
  );

  const pairs = assignmentStates.flatMap((from) => assignmentSteps.map((by) => ({ from, by })));
  const forbidden = pairs.filter(({ from, by }) => assignmentEdge(from, by) === undefined);

  test.each(forbidden)('from $from there is no $by', ({ from, by }) => {
    expect(decide(withUnits(on(from)), step(by), { at }).ok).toBe(false);
  });

  test('has an answer to every pair', () => {
    console.log(`assignments: ${pairs.length} pairs, ${assignmentLifecycle.length} lead on`);
    expect(assignmentLifecycle.length + forbidden.length).toBe(pairs.length);
  });

  test('that departs without a word has read and accepted; one that arrives without leaving never left', () => {
    const driving = doing(withUnits(on('ALERTED')), step('DEPART')).assignments[0];
    const there = doing(withUnits(on('ALERTED')), step('ARRIVE')).assignments[0];

    expect(driving).toMatchObject({ acknowledgedAt: at, acceptedAt: at, enRouteAt: at });
    expect(there).toMatchObject({ acknowledgedAt: at, acceptedAt: at, onSceneAt: at });
    expect(there).not.toHaveProperty('enRouteAt');
  });

  test('is on it once at most, and may come again later', () => {
    const twice = decide(withUnits(on('ACCEPTED')), alert('OO 05'), { at });
    const again = doing(withUnits(on('DECLINED')), alert('OO 05'));

    expect(twice).toMatchObject({ refusal: { code: 'incident.unitOnIt', params: { unit: 'OO 05' } } });
    expect(again.assignments.map(({ state }) => state)).toEqual(['DECLINED', 'ALERTED']);
    expect(again.state).toBe('DISPATCHED');
  });

  test('whose finger slipped is back where it was, with none of the times of that step', () => {
    const driving = doing(withUnits(on('ALERTED')), step('DEPART'));

    const back = doing(driving, { kind: 'UNDO_ASSIGNMENT', unitId: 'OO 05', via: 'UNIT' });

    expect(back.assignments).toEqual([on('ALERTED')]);
    expect(back.state).toBe('DISPATCHED');
    expect(decide(back, { kind: 'UNDO_ASSIGNMENT', unitId: 'OO 05', via: 'UNIT' }, { at }).ok).toBe(false);
  });

  test('that never answered is told to the desk once, and no other alert in its place', () => {
    const incident = withUnits(on('ALERTED'));
    const event = escalateAlert(incident, 'OO 05', { at });
    if (event === null) throw new Error('nothing was told');
    const told = evolve(incident, event, { id: incidentId, version: 2, at, actor: dispatcher });

    expect(told.assignments[0]?.escalatedAt).toBe(at);
    expect(told.timeline.at(-1)).toMatchObject({ kind: 'ESCALATED', units: ['OO 05'] });
    expect(escalateAlert(told, 'OO 05', { at })).toBeNull();
    expect(escalateAlert(withUnits(on('ACKNOWLEDGED')), 'OO 05', { at })).toBeNull();
    expect(escalateAlert(withUnits(), 'OO 05', { at })).toBeNull();
    const late = { kind: 'ESCALATE_ALERT', unitId: 'OO 05', alertedAt: '2026-11-22T09:00:00.000Z' } as const;
    expect(decide(incident, late, { at }).ok).toBe(false);
  });

  test('that never answered is told once more, and the desk again after that; one that answered is left alone', () => {
    const told = doing(withUnits(on('ALERTED')), {
      kind: 'ESCALATE_ALERT',
      unitId: 'OO 05',
      alertedAt: openedAt,
    });
    const repeated = doing(told, { kind: 'REPEAT_ALERT', unitId: 'OO 05' });

    expect(repeated.assignments[0]).toMatchObject({ state: 'ALERTED', repeatedAt: at });
    expect(repeated.assignments[0]).not.toHaveProperty('escalatedAt');
    expect(repeated.timeline.at(-1)).toMatchObject({ kind: 'REPEATED', units: ['OO 05'] });
    expect(escalateAlert(repeated, 'OO 05', { at })).not.toBeNull();
    const again = { kind: 'REPEAT_ALERT', unitId: 'OO 05' } as const;
    for (const state of ['ACKNOWLEDGED', 'ON_SCENE', 'CLEARED'] as const)
      expect(decide(withUnits(on(state)), again, { at }).ok).toBe(false);
  });
});

describe('where an incident is, by its units', () => {
  test.each([
    { units: [], state: 'NEW' },
    { units: ['ALERTED'], state: 'DISPATCHED' },
    { units: ['ACKNOWLEDGED', 'ACCEPTED'], state: 'DISPATCHED' },
    { units: ['EN_ROUTE', 'ALERTED'], state: 'EN_ROUTE' },
    { units: ['ON_SCENE', 'EN_ROUTE', 'ALERTED'], state: 'ON_SCENE' },
    { units: ['CLEARED'], state: 'HANDLED' },
    { units: ['CLEARED', 'STOOD_DOWN'], state: 'HANDLED' },
    { units: ['CLEARED', 'ALERTED'], state: 'DISPATCHED' },
    { units: ['DECLINED'], state: 'NEW' },
    { units: ['STOOD_DOWN', 'DECLINED'], state: 'NEW' },
  ] as const)('$units makes $state', ({ units, state }) => {
    expect(stateOf({ assignments: units.map((one, index) => on(one, `OO ${index}`)) })).toBe(state);
  });

  test('what was before a reopening counts no more', () => {
    const reopenedAt = '2026-11-22T12:00:00.000Z';
    const again = { ...on('CLEARED'), alertedAt: '2026-11-22T12:01:00.000Z' };

    expect(stateOf({ assignments: [on('CLEARED')], reopenedAt })).toBe('REOPENED');
    expect(stateOf({ assignments: [on('CLEARED'), again], reopenedAt })).toBe('HANDLED');
  });

  test('a whole run: alerted, accepted, driving, there, done', () => {
    const states: string[] = [];
    let incident = doing(incidentIn('NEW'), alert('OO 05'));
    states.push(incident.state);
    for (const name of ['ACKNOWLEDGE', 'ACCEPT', 'DEPART', 'ARRIVE', 'CLEAR'] as const) {
      incident = doing(incident, step(name));
      states.push(incident.state);
    }

    expect(states).toEqual(['DISPATCHED', 'DISPATCHED', 'DISPATCHED', 'EN_ROUTE', 'ON_SCENE', 'HANDLED']);
    expect(incident.timeline.map(({ kind }) => kind)).toEqual([
      'OPENED',
      'ASSIGNED',
      ...Array(5).fill('STATUS'),
    ]);
  });

  test('closing, cancelling and merging take every unit off and say which', () => {
    const busy = withUnits(on('ON_SCENE', 'OO 05'), on('CLEARED', 'OO 06'), on('ALERTED', 'OO 07'));

    const closed = doing(busy, { kind: 'CLOSE', code: 'HANDLED_ON_SCENE' });

    expect(closed.assignments.map(({ state }) => state)).toEqual(['STOOD_DOWN', 'CLEARED', 'STOOD_DOWN']);
    expect(closed.assignments.some(({ state }) => isUnderWay(state))).toBe(false);
    expect(closed.timeline.at(-1)).toMatchObject({ kind: 'CLOSED', units: ['OO 05', 'OO 07'] });
  });
});

describe('what a unit’s status means for its incident', () => {
  test.each([
    { from: 'ALERTED', status: 'EN_ROUTE', to: 'EN_ROUTE' },
    { from: 'EN_ROUTE', status: 'ON_SCENE', to: 'ON_SCENE' },
    { from: 'ON_SCENE', status: 'AVAILABLE_PATROL', to: 'CLEARED' },
    { from: 'ON_SCENE', status: 'BUSY_ADMIN', to: 'CLEARED' },
    { from: 'EN_ROUTE', status: 'AVAILABLE_PATROL', to: 'STOOD_DOWN' },
    { from: 'ALERTED', status: 'OFF_DUTY', to: 'STOOD_DOWN' },
    { from: 'ON_SCENE', status: 'TRANSPORT', to: null },
    { from: 'ON_SCENE', status: 'EMERGENCY', to: null },
    { from: 'ON_SCENE', status: 'ON_SCENE', to: null },
    { from: 'CLEARED', status: 'EN_ROUTE', to: null },
  ] as const)('$from and $status: $to', ({ from, status, to }) => {
    const event = assignmentStep(withUnits(on(from)), 'OO 05', status, { at, via: 'UNIT' });

    expect(event?.type === 'incident.assignmentMoved' ? event.to : null).toBe(to);
  });

  test('a status taken back takes the step back', () => {
    const there = doing(withUnits(on('EN_ROUTE')), step('ARRIVE'));

    const event = assignmentStep(there, 'OO 05', 'EN_ROUTE', { at, via: 'UNIT', undo: true });

    expect(event).toMatchObject({ type: 'incident.assignmentUndone', from: 'ON_SCENE', to: 'EN_ROUTE' });
  });
});
