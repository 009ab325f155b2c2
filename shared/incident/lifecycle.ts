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
  readonly to: IncidentState;
}

/**
 * The lifecycle, to be read aloud. A command and a state that have no line here do not meet: `decide` refuses.
 * A closed incident takes nothing more: it is what the report refers to. Who still has something to say puts it
 * in the report, or reopens the incident when units can (see `stepsToCome`); a note that comes late out of
 * an outbox stays with the officer who wrote it, visible and not lost.
 */
export const lifecycle: readonly Step[] = [
  { from: 'NOTHING', by: 'OPEN', over: [], to: 'NEW' },
  { from: 'NEW', by: 'ADD_NOTE', over: [], to: 'NEW' },
  { from: 'NEW', by: 'CHANGE_PRIORITY', over: [], to: 'NEW' },
  // Until units exist the dispatcher who closes also says how it was handled (decisions.md 9).
  { from: 'NEW', by: 'CLOSE', over: ['HANDLED'], to: 'CLOSED' },
];

/** A step of domain.md §3.3 that no command takes yet, and what it waits for. */
export interface StepToCome {
  readonly from: IncidentState;
  readonly to: IncidentState;
  readonly waitsFor: 'UNITS' | 'CANCEL' | 'REOPEN' | 'EXCHANGE';
}

/** The rest of the lifecycle, so that the whole can be read in one place. Nothing here can happen. */
export const stepsToCome: readonly StepToCome[] = [
  { from: 'NEW', to: 'DISPATCHED', waitsFor: 'UNITS' },
  { from: 'DISPATCHED', to: 'NEW', waitsFor: 'UNITS' },
  { from: 'DISPATCHED', to: 'EN_ROUTE', waitsFor: 'UNITS' },
  { from: 'EN_ROUTE', to: 'ON_SCENE', waitsFor: 'UNITS' },
  { from: 'ON_SCENE', to: 'HANDLED', waitsFor: 'UNITS' },
  { from: 'HANDLED', to: 'CLOSED', waitsFor: 'UNITS' },
  { from: 'NEW', to: 'CANCELLED', waitsFor: 'CANCEL' },
  { from: 'DISPATCHED', to: 'CANCELLED', waitsFor: 'CANCEL' },
  { from: 'CLOSED', to: 'REOPENED', waitsFor: 'REOPEN' },
  { from: 'REOPENED', to: 'ON_SCENE', waitsFor: 'REOPEN' },
  { from: 'REOPENED', to: 'CLOSED', waitsFor: 'REOPEN' },
  { from: 'NEW', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
  { from: 'DISPATCHED', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
  { from: 'EN_ROUTE', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
  { from: 'ON_SCENE', to: 'TRANSFERRED', waitsFor: 'EXCHANGE' },
];

/** The line of the table for this state and command; undefined where they do not meet. */
export const stepFor = (from: IncidentState | Nothing, by: IncidentCommandKind): Step | undefined =>
  lifecycle.find((step) => step.from === from && step.by === by);
