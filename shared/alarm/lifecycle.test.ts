import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../journal/Actor.ts';
import { type Alarm, type AlarmState, alarmStates } from './Alarm.ts';
import type { AlarmCommand, AlarmCommandKind } from './AlarmCommand.ts';
import { AlarmIdSchema } from './AlarmId.ts';
import type { AlarmSide } from './AlarmSide.ts';
import { allowedAlarmActions } from './access.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { alarmLifecycle, alarmTakes } from './lifecycle.ts';

const at = '2026-11-22T20:00:00.000Z';
const id = v.parse(AlarmIdSchema, '01JDZ0000000000000000000AK');
const officer: Actor = { kind: 'PERSON', id: 'fictiva', name: 'L. Fictiva' };
const commands: Readonly<Record<AlarmCommandKind, AlarmCommand>> = {
  RAISE: { kind: 'RAISE', cause: 'HOLD' },
  ANSWER: { kind: 'ANSWER' },
  REPEAT: { kind: 'REPEAT' },
  ASK_OFF: { kind: 'ASK_OFF', reason: 'Per ongeluk' },
  CONFIRM_OFF: { kind: 'CONFIRM_OFF' },
  DENY_OFF: { kind: 'DENY_OFF' },
  END: { kind: 'END', result: 'HELPED' },
};
const raised = evolve(null, { type: 'alarm.raised', cause: 'HOLD' }, { id, version: 1, at, actor: officer });
const alarmIn = (state: AlarmState): Alarm => ({
  ...raised,
  state,
  ...(state === 'OFF_ASKED'
    ? { offAskedBy: { actor: officer, side: 'FIELD' as const, reason: 'Per ongeluk', at } }
    : {}),
});
const ask = (state: AlarmState | null, kind: AlarmCommandKind, sides: readonly AlarmSide[] = ['DESK']) =>
  decide(state === null ? null : alarmIn(state), commands[kind], { at, sides });
const pairs = ([...alarmStates, null] as const).flatMap((state) =>
  (Object.keys(commands) as AlarmCommandKind[]).map((kind) => [state, kind] as const),
);

describe('the lifecycle of an alarm', () => {
  test.each(pairs)('from %s takes %s only where the table says so', (state, kind) => {
    expect(ask(state, kind).ok).toBe(alarmTakes(state ?? 'NOTHING', kind));
  });

  test('has no edge out of its end', () => {
    expect(alarmLifecycle.filter(({ from }) => from === 'ENDED')).toEqual([]);
    console.log(`alarms: ${pairs.length} meetings of state and command, ${alarmLifecycle.length} edges`);
  });
});

describe('a false alarm', () => {
  test('is off only when the other side says so too', () => {
    expect(ask('OFF_ASKED', 'CONFIRM_OFF', ['FIELD'])).toMatchObject({
      refusal: { code: 'alarm.otherSide' },
    });
    expect(ask('OFF_ASKED', 'CONFIRM_OFF', [])).toMatchObject({ refusal: { code: 'alarm.notYours' } });
    expect(ask('OFF_ASKED', 'CONFIRM_OFF', ['DESK'])).toMatchObject({
      value: { type: 'alarm.offConfirmed', side: 'DESK' },
    });
  });

  test('that both sides ask off at once is off', () => {
    expect(ask('OFF_ASKED', 'ASK_OFF', ['DESK'])).toMatchObject({ value: { type: 'alarm.offConfirmed' } });
    expect(ask('OFF_ASKED', 'ASK_OFF', ['FIELD'])).toEqual({ ok: true, value: null });
  });

  test('stands again as it was when the other side does not agree', () => {
    const answered = evolve(raised, { type: 'alarm.answered' }, { id, version: 2, at, actor: officer });
    const event = { type: 'alarm.offAsked', side: 'FIELD', reason: 'x' } as const;
    const asked = evolve(answered, event, { id, version: 3, at, actor: officer });
    const denied = { type: 'alarm.offDenied', side: 'DESK' } as const;

    expect(evolve(asked, denied, { id, version: 4, at, actor: officer })).toMatchObject({
      state: 'ANSWERED',
    });
  });

  test('is ended by nobody but the desk', () => {
    expect(ask('ANSWERED', 'END', ['FIELD'])).toMatchObject({ refusal: { code: 'alarm.notYours' } });
  });
});

test('what a screen offers is what would be taken', () => {
  for (const [state, kind] of pairs)
    for (const sides of [[], ['DESK'], ['FIELD']] as const) {
      if (state === null || kind === 'RAISE') continue;
      // Asking for what the other side asked for is agreeing: a screen offers the agreeing.
      if (state === 'OFF_ASKED' && kind === 'ASK_OFF') continue;
      const offered = allowedAlarmActions(alarmIn(state), sides, true).includes(kind);
      const decision = ask(state, kind, sides);
      expect(offered, `${state} ${kind} ${sides}`).toBe(decision.ok && decision.value !== null);
    }
});
