import type { IncidentCommandKind } from './IncidentCommand.ts';
import type { IncidentState } from './states.ts';

/** Nothing yet: where an incident is before it is opened. */
export type Nothing = 'NOTHING';

/** "From `from`, the command `by` leads over `over` to `to`." */
export interface Step {
  readonly from: IncidentState | Nothing;
  readonly by: IncidentCommandKind;
  /** States passed through in the same command, before `to`. */
  readonly over: readonly IncidentState[];
  /** `AS_ASSIGNED`: where its units are says it (stateOf.ts). */
  readonly to: IncidentState | 'AS_ASSIGNED';
}

const open = ['NEW', 'DISPATCHED', 'EN_ROUTE', 'ON_SCENE', 'HANDLED', 'REOPENED'] as const;

/** What is said of an incident while it is somebody's work, and leaves it where it is. */
const said = [
  'ADD_NOTE',
  'CHANGE_PRIORITY',
  'ESCALATE_ALERT',
  'REPEAT_ALERT',
  'UPDATE',
  'SET_HAZARDS',
  'ADD_PERSON',
  'CHANGE_PERSON',
  'REMOVE_PERSON',
  'ADD_VEHICLE',
  'CHANGE_VEHICLE',
  'REMOVE_VEHICLE',
  'REQUEST_BACKUP',
  'CLEAR_BACKUP',
  'ESCALATE_BACKUP',
  'LINK',
  'UNLINK',
  'SPLIT_OFF',
  'SET_PV',
  'NOTE_HANDOFF',
] as const satisfies readonly IncidentCommandKind[];

/** What moves units, and the incident with them. */
const moving = [
  'ASSIGN',
  'STEP_ASSIGNMENT',
  'UNDO_ASSIGNMENT',
  'ABSORB',
] as const satisfies readonly IncidentCommandKind[];

/** What is still said of an incident that is over: the report came, it has to do with another one. */
const saidAfter = ['SET_PV', 'LINK', 'UNLINK', 'SPLIT_OFF'] as const satisfies readonly IncidentCommandKind[];

/**
 * The lifecycle, to be read aloud. A command and a state that have no line here do not meet: `decide` refuses.
 * A closed incident takes no new story: it is what the report refers to. Who still has something to say puts it
 * in the report, or reopens the incident within a day; a note that comes late out of an outbox stays with the
 * officer who wrote it, visible and not lost.
 */
export const lifecycle: readonly Step[] = [
  { from: 'NOTHING', by: 'OPEN', over: [], to: 'NEW' },
  ...open.flatMap((from) => said.map((by): Step => ({ from, by, over: [], to: from }))),
  ...open.flatMap((from) => moving.map((by): Step => ({ from, by, over: [], to: 'AS_ASSIGNED' }))),

  // Who closes says how it was handled; units still on it are stood down with it (decisions.md 9).
  { from: 'NEW', by: 'CLOSE', over: ['HANDLED'], to: 'CLOSED' },
  { from: 'DISPATCHED', by: 'CLOSE', over: ['HANDLED'], to: 'CLOSED' },
  { from: 'EN_ROUTE', by: 'CLOSE', over: ['HANDLED'], to: 'CLOSED' },
  { from: 'ON_SCENE', by: 'CLOSE', over: ['HANDLED'], to: 'CLOSED' },
  { from: 'HANDLED', by: 'CLOSE', over: [], to: 'CLOSED' },
  { from: 'REOPENED', by: 'CLOSE', over: [], to: 'CLOSED' },

  // Nothing was done yet that would need a result.
  { from: 'NEW', by: 'CANCEL', over: [], to: 'CANCELLED' },
  { from: 'DISPATCHED', by: 'CANCEL', over: [], to: 'CANCELLED' },

  // It was another one: closed as its duplicate, its units go on there.
  ...open.map((from): Step => ({ from, by: 'MERGE', over: [], to: 'CLOSED' })),
  // That was a mistake.
  { from: 'CLOSED', by: 'SPLIT', over: [], to: 'REOPENED' },

  { from: 'CLOSED', by: 'REOPEN', over: [], to: 'REOPENED' },
  ...saidAfter.map((by): Step => ({ from: 'CLOSED', by, over: [], to: 'CLOSED' })),
];

/** A step of domain.md §3.3 that no command takes yet, and what it waits for. */
export interface StepToCome {
  readonly from: IncidentState;
  readonly to: IncidentState;
  readonly waitsFor: 'EXCHANGE';
}

/** The rest of the lifecycle, so that the whole can be read in one place. Nothing here can happen. */
export const stepsToCome: readonly StepToCome[] = [
  { from: 'NEW', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
  { from: 'DISPATCHED', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
  { from: 'EN_ROUTE', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
  { from: 'ON_SCENE', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
];

/** The line of the table for this state and command; undefined where they do not meet. */
export const stepFor = (from: IncidentState | Nothing, by: IncidentCommandKind): Step | undefined =>
  lifecycle.find((step) => step.from === from && step.by === by);
