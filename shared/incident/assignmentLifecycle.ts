import type { AssignmentState } from './Assignment.ts';

/** What can be done with a unit's assignment once it is alerted. */
export const assignmentSteps = [
  'ACKNOWLEDGE',
  'ACCEPT',
  'DEPART',
  'ARRIVE',
  'CLEAR',
  'DECLINE',
  'STAND_DOWN',
] as const;

export type AssignmentStep = (typeof assignmentSteps)[number];

/** "From `from`, `by` leads over `over` to `to`." Every state passed gets the time of the step. */
export interface AssignmentEdge {
  readonly from: AssignmentState;
  readonly by: AssignmentStep;
  readonly over: readonly AssignmentState[];
  readonly to: AssignmentState;
}

/**
 * A unit on an incident, to be read aloud. Who departs has read and accepted; who arrives without having said that they
 * left has no time of leaving: a made-up one would count in the response times. The desk may stand a unit down until
 * it is done; the crew may decline until it is there.
 */
export const assignmentLifecycle: readonly AssignmentEdge[] = [
  { from: 'ALERTED', by: 'ACKNOWLEDGE', over: [], to: 'ACKNOWLEDGED' },
  { from: 'ALERTED', by: 'ACCEPT', over: ['ACKNOWLEDGED'], to: 'ACCEPTED' },
  { from: 'ALERTED', by: 'DEPART', over: ['ACKNOWLEDGED', 'ACCEPTED'], to: 'EN_ROUTE' },
  { from: 'ALERTED', by: 'ARRIVE', over: ['ACKNOWLEDGED', 'ACCEPTED'], to: 'ON_SCENE' },
  { from: 'ALERTED', by: 'DECLINE', over: ['ACKNOWLEDGED'], to: 'DECLINED' },
  { from: 'ALERTED', by: 'STAND_DOWN', over: [], to: 'STOOD_DOWN' },

  { from: 'ACKNOWLEDGED', by: 'ACCEPT', over: [], to: 'ACCEPTED' },
  { from: 'ACKNOWLEDGED', by: 'DEPART', over: ['ACCEPTED'], to: 'EN_ROUTE' },
  { from: 'ACKNOWLEDGED', by: 'ARRIVE', over: ['ACCEPTED'], to: 'ON_SCENE' },
  { from: 'ACKNOWLEDGED', by: 'DECLINE', over: [], to: 'DECLINED' },
  { from: 'ACKNOWLEDGED', by: 'STAND_DOWN', over: [], to: 'STOOD_DOWN' },

  { from: 'ACCEPTED', by: 'DEPART', over: [], to: 'EN_ROUTE' },
  { from: 'ACCEPTED', by: 'ARRIVE', over: [], to: 'ON_SCENE' },
  { from: 'ACCEPTED', by: 'DECLINE', over: [], to: 'DECLINED' },
  { from: 'ACCEPTED', by: 'STAND_DOWN', over: [], to: 'STOOD_DOWN' },

  { from: 'EN_ROUTE', by: 'ARRIVE', over: [], to: 'ON_SCENE' },
  { from: 'EN_ROUTE', by: 'DECLINE', over: [], to: 'DECLINED' },
  { from: 'EN_ROUTE', by: 'STAND_DOWN', over: [], to: 'STOOD_DOWN' },

  { from: 'ON_SCENE', by: 'CLEAR', over: [], to: 'CLEARED' },
  { from: 'ON_SCENE', by: 'STAND_DOWN', over: [], to: 'STOOD_DOWN' },
];

/** The line of the table for this state and step; undefined where they do not meet. */
export const assignmentEdge = (from: AssignmentState, by: AssignmentStep): AssignmentEdge | undefined =>
  assignmentLifecycle.find((edge) => edge.from === from && edge.by === by);
