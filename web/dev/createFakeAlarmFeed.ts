import { computed } from '@preact/signals';
import { ulid } from 'ulid';
import * as v from 'valibot';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import type { AlarmFeed, RaiseAlarmInput } from '../src/alarm/AlarmFeed.ts';
import type { AlarmView } from '../src/alarm/AlarmView.ts';
import type { FieldAnswer } from '../src/command/FieldAnswer.ts';
import type { FakeOutbox } from './createFakeOutbox.ts';
import type { FakeWorld } from './createFakeWorld.ts';

/** Puts an alarm into the fake world, as if a unit had raised it. */
export const fakeAlarm = (
  world: FakeWorld,
  input: RaiseAlarmInput,
  mine: boolean,
  sending: boolean,
  id: string = ulid(),
): AlarmView => {
  const place = world.positions.peek().get(input.unitId ?? '');
  const unit = world.units.peek().get(input.unitId ?? '');
  const at = new Date().toISOString();
  if (unit !== undefined)
    world.put(world.units, {
      ...unit,
      status: 'EMERGENCY',
      statusSince: at,
      previous: { status: unit.status, version: unit.version, since: unit.statusSince },
    });
  return world.put(world.alarms, {
    id: v.parse(AlarmIdSchema, id),
    version: 1,
    ...input,
    ...(unit && { callSign: unit.callSign }),
    raisedBy: mine ? world.me : { kind: 'PERSON', id: 'other', name: unit?.crew[0]?.name ?? 'V. Voorbeeld' },
    at,
    ...(place && { fix: { lat: place.lat, lon: place.lon, accuracyM: place.accuracyM, at: place.at } }),
    state: 'RAISED',
    updatedAt: at,
    sending,
    mine,
  });
};

/** The alarms of the fake world: one side asks, the other confirms; the fake other side confirms by `window.zone`. */
export const createFakeAlarmFeed = (world: FakeWorld, outbox: FakeOutbox): AlarmFeed => {
  const side = world.me.name.startsWith('A.') ? 'DESK' : 'FIELD';
  const run = async (
    name: string,
    id: string,
    to: (alarm: AlarmView) => Partial<AlarmView> | null,
  ): Promise<FieldAnswer<AlarmView>> => {
    const before = world.alarms.peek().get(id);
    if (before === undefined)
      return { kind: 'refused', errorType: 'NOT_FOUND', code: 'alarm.notFound', params: {} };
    const at = new Date().toISOString();
    const change = to(before);
    return outbox.run(
      name,
      `alarm:${id}`,
      () => {
        const after = { ...before, ...change, version: before.version + 1, updatedAt: at };
        if (change !== null) return world.put(world.alarms, after);
        const rest = new Map(world.alarms.peek());
        rest.delete(id);
        world.alarms.value = rest;
        const unit = world.units.peek().get(before.unitId ?? '');
        if (unit !== undefined)
          world.put(world.units, {
            ...unit,
            status: unit.previous?.status ?? 'AVAILABLE_PATROL',
            statusSince: at,
          });
        return { ...after, state: 'ENDED' };
      },
      () => world.put(world.alarms, before),
    );
  };
  return {
    alarms: computed(() => [...world.alarms.value.values()].sort((a, b) => (a.at < b.at ? -1 : 1))),
    raise: (input) => {
      const id = ulid();
      return outbox.run(
        'raiseAlarm',
        `alarm:${id}`,
        (sending) => {
          const known = world.alarms.peek().get(id);
          return known === undefined
            ? fakeAlarm(world, input, true, sending, id)
            : world.put(world.alarms, { ...known, sending });
        },
        () => undefined,
        true,
      );
    },
    answer: (id) =>
      run('answerAlarm', id, () => ({
        state: 'ANSWERED',
        answeredBy: world.me,
        answeredAt: new Date().toISOString(),
      })),
    repeat: (id) => run('repeatAlarm', id, () => ({ repeatedAt: new Date().toISOString() })),
    askOff: ({ alarmId, reason }) =>
      run('askAlarmOff', alarmId, () => ({
        state: 'OFF_ASKED',
        offAskedBy: { actor: world.me, side, reason, at: new Date().toISOString() },
      })),
    confirmOff: (id) => run('confirmAlarmOff', id, () => null),
    denyOff: (id) =>
      run('denyAlarmOff', id, (alarm) => ({ state: alarm.answeredBy ? 'ANSWERED' : 'RAISED' })),
    end: ({ alarmId }) => run('endAlarm', alarmId, () => null),
  };
};
