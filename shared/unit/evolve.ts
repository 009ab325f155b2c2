import type { Actor } from '../journal/Actor.ts';
import { assertNever } from '../kernel/assertNever.ts';
import type { Unit, UnitAssignment } from './Unit.ts';
import type { StatusChanged, UnitEvent } from './UnitEvent.ts';
import type { UnitId } from './UnitId.ts';
import type { UnitStatus } from './UnitStatus.ts';

/** What the feed says about an event, besides the event. */
export interface UnitMeta {
  readonly id: UnitId;
  /** The version this event makes. */
  readonly version: number;
  readonly at: string;
  readonly actor: Actor;
}

/**
 * The unit after the event; the same function on the server and on every client. Asks nothing and refuses nothing that
 * `decide` let through. A version that does not follow, or an event before the first shift, is a fault and throws.
 */
export const evolve = (state: Unit | null, event: UnitEvent, meta: UnitMeta): Unit => {
  const { version, at, actor } = meta;
  if (version !== (state?.version ?? 0) + 1)
    throw new Error(`Version ${version} does not follow ${state?.version}`);
  if (event.type === 'unit.shiftStarted') {
    const { type: _, shiftId: id, to, ...rest } = event;
    return {
      id: meta.id,
      version,
      ...rest,
      shift: { id, from: at, ...(to === undefined ? {} : { to }), startedBy: actor },
      status: 'AVAILABLE_PATROL',
      statusSince: at,
      statusBy: 'AUTO',
      statusActor: actor,
      speechRequested: false,
      sharing: 'ON',
      updatedAt: at,
    };
  }
  if (state === null) throw new Error(`${event.type} before the unit's first shift`);
  const after: Unit = { ...state, version, updatedAt: at };
  switch (event.type) {
    case 'unit.crewChanged':
      return { ...after, crew: event.crew };
    case 'unit.shiftEnded': {
      const { shift: _s, assignment: _a, loneCheck: _l, previous: _p, pausedReason: _r, ...rest } = after;
      return {
        ...withStatus(rest, 'OFF_DUTY', at, actor),
        crew: [],
        speechRequested: false,
        sharing: 'OFF',
      };
    }
    case 'unit.statusChanged':
      return onStatus(state, after, event, meta);
    case 'unit.assignmentChanged': {
      const on = withAssignment(after, event.assignment);
      if (event.status === undefined) return on;
      const { previous: _, ...rest } = on;
      return withStatus(rest, event.status.to, at, actor);
    }
    case 'unit.sharingChanged': {
      const { pausedReason: _, ...rest } = after;
      const why = event.reason === undefined ? {} : { pausedReason: event.reason };
      return { ...rest, sharing: event.sharing, ...(event.sharing === 'PAUSED' ? why : {}) };
    }
    case 'unit.speechRequested':
      return { ...after, speechRequested: event.on };
    case 'unit.loneCheckSet': {
      const { loneCheck: _, ...rest } = after;
      return event.dueAt === null ? rest : { ...rest, loneCheck: { dueAt: event.dueAt, setBy: actor } };
    }
    case 'unit.described': {
      const { vehicle: _, ...rest } = after;
      const { type: _t, ...described } = event;
      return { ...rest, ...described };
    }
    default:
      return assertNever(event);
  }
};

const withStatus = (
  { statusTold: _, ...unit }: Unit,
  status: UnitStatus,
  at: string,
  actor: Actor,
): Unit => ({
  ...unit,
  status,
  statusSince: at,
  statusBy: 'AUTO',
  statusActor: actor,
});

const withAssignment = (unit: Unit, assignment: UnitAssignment | null): Unit => {
  const { assignment: _, ...rest } = unit;
  return assignment === null ? rest : { ...rest, assignment };
};

const onStatus = (
  before: Unit,
  after: Unit,
  event: StatusChanged,
  { version, at, actor }: UnitMeta,
): Unit => {
  const on = event.assignment === undefined ? after : withAssignment(after, event.assignment);
  const { previous: _, alarmId: _a, statusTold: _t, loneCheck, ...rest } = on;
  const alarm = event.alarmId === undefined ? before.alarmId : (event.alarmId ?? undefined);
  const undone = event.undoes !== undefined;
  return {
    ...rest,
    ...(alarm === undefined ? {} : { alarmId: alarm }),
    // An alarm is what a lone check waits for.
    ...(loneCheck === undefined || typeof event.alarmId === 'string' ? {} : { loneCheck }),
    status: event.to,
    // What is taken back has never been: the unit is where it was, since when it was.
    statusSince: undone ? (before.previous?.since ?? at) : at,
    statusBy: event.by,
    statusActor: actor,
    ...(event.by !== 'RADIO' || event.tDevice === undefined ? {} : { statusTold: event.tDevice }),
    ...(undone || event.alarmId === null
      ? {}
      : {
          previous: {
            status: event.from,
            version,
            since: before.statusSince,
            ...(event.assignment === undefined || before.assignment === undefined
              ? {}
              : { assignment: before.assignment }),
          },
        }),
  };
};
