import { computed, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import type { AssignmentState } from '../../shared/incident/Assignment.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import type { UnitStatus } from '../../shared/unit/UnitStatus.ts';
import type { UnitFeed } from '../src/unit/UnitFeed.ts';
import type { UnitOutcome } from '../src/unit/UnitOutcome.ts';
import type { UnitView } from '../src/unit/UnitView.ts';
import type { FakeOutbox } from './createFakeOutbox.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import { fakeAssignmentStep } from './fakeAssignmentStep.ts';

const stepOf: Partial<Record<UnitStatus, AssignmentState>> = {
  EN_ROUTE: 'EN_ROUTE',
  ON_SCENE: 'ON_SCENE',
  AVAILABLE_PATROL: 'CLEARED',
  AVAILABLE_STATION: 'CLEARED',
  BUSY_ADMIN: 'CLEARED',
};

/** The units of the fake world, and what is done with them: through its outbox. */
export const createFakeUnitFeed = (world: FakeWorld, outbox: FakeOutbox): UnitFeed => {
  const { units } = world;
  const looked = new Map<string, ReadonlySignal<UnitView | null>>();
  const by = world.asked.has('dispatch') || world.me.name.startsWith('A.') ? 'DISPATCH' : 'UNIT';
  /** Shows the change at once, and takes it back when the zone says no. */
  const run = async (
    name: string,
    id: string,
    to: (unit: UnitView) => UnitView | null,
  ): Promise<UnitOutcome> => {
    const before = units.peek().get(id);
    if (before === undefined)
      return { kind: 'refused', errorType: 'NOT_FOUND', code: 'unit.notFound', params: {} };
    const changed = to({ ...before, version: before.version + 1, updatedAt: new Date().toISOString() });
    return outbox.run(
      name,
      `unit:${id}`,
      (queued) => {
        if (changed === null) {
          const rest = new Map(units.peek());
          rest.delete(id);
          units.value = rest;
          return before;
        }
        return world.put(units, { ...(queued ? changed : (units.peek().get(id) ?? changed)), queued });
      },
      () => world.put(units, before),
    );
  };
  return {
    units: computed(() => [...units.value.values()].sort((a, b) => (a.callSign < b.callSign ? -1 : 1))),
    unit: (id) => {
      const known = looked.get(id) ?? computed(() => units.value.get(id) ?? null);
      looked.set(id, known);
      return known;
    },
    mine: computed(() => [...units.value.values()].find(({ mine }) => mine) ?? null),
    startShift: async ({ unitId, role, vehicle, skills = [], to }) => {
      const at = new Date().toISOString();
      const known = units.peek().get(unitId);
      const me = { personId: 'me', name: world.me.name, role };
      if (known === undefined) {
        world.put(units, {
          id: v.parse(UnitIdSchema, unitId),
          callSign: unitId,
          kind: 'PATROL',
          version: 0,
          crew: [],
          skills,
          shift: { id: 'shift-me', from: at, ...(to && { to }), startedBy: world.me },
          status: 'AVAILABLE_STATION',
          statusSince: at,
          statusBy: 'UNIT',
          statusActor: world.me,
          speechRequested: false,
          sharing: 'ON',
          updatedAt: at,
          queued: false,
          mine: false,
        });
      }
      return run('startShift', unitId, (unit) => ({
        ...unit,
        crew: [...unit.crew, me],
        ...(vehicle && { vehicle }),
        mine: true,
      }));
    },
    leaveCrew: (unitId) =>
      run('leaveCrew', unitId, (unit) => ({
        ...unit,
        crew: unit.crew.filter(({ personId }) => personId !== 'me'),
        mine: false,
      })),
    endShift: async ({ unitId, leaveOpen }) => {
      const open = units.peek().get(unitId)?.assignment;
      if (open !== undefined && !leaveOpen)
        return {
          kind: 'refused',
          errorType: 'CONFLICT',
          code: 'unit.openAssignment',
          params: { number: open.number },
        };
      return run('endShift', unitId, () => null);
    },
    changeCrew: ({ unitId, crew }) =>
      run('changeCrew', unitId, (unit) => ({
        ...unit,
        crew: unit.crew.flatMap((member) => {
          const seat = crew.find(({ personId }) => personId === member.personId);
          return seat === undefined ? [] : { ...member, role: seat.role };
        }),
      })),
    setStatus: ({ unitId, status }) => {
      const step = stepOf[status];
      const incidentId = units.peek().get(unitId)?.assignment?.incidentId;
      const answer = run('setStatus', unitId, (unit) => ({
        ...unit,
        status,
        statusSince: new Date().toISOString(),
        statusBy: by,
        statusActor: world.me,
        previous: { status: unit.status, version: unit.version, since: unit.statusSince },
      }));
      if (step !== undefined && incidentId !== undefined) fakeAssignmentStep(world, incidentId, unitId, step);
      return answer;
    },
    undoStatus: (unitId) => {
      const previous = units.peek().get(unitId)?.previous;
      if (previous === undefined) return null;
      return run('undoStatus', unitId, ({ previous: _, ...unit }) => ({
        ...unit,
        status: previous.status,
        statusSince: previous.since,
      }));
    },
    setSharing: ({ unitId, sharing, reason }) =>
      run('setSharing', unitId, ({ pausedReason: _, ...unit }) => ({
        ...unit,
        sharing,
        ...(reason && { pausedReason: reason }),
      })),
    requestSpeech: ({ unitId, on }) =>
      run('requestSpeech', unitId, (unit) => ({ ...unit, speechRequested: on })),
    setLoneCheck: ({ unitId, minutes }) =>
      run('setLoneCheck', unitId, ({ loneCheck: _, ...unit }) => ({
        ...unit,
        ...(minutes !== null && {
          loneCheck: { dueAt: new Date(Date.now() + minutes * 60_000).toISOString(), setBy: world.me },
        }),
      })),
  };
};
