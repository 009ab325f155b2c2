import type { Unit } from './Unit.ts';

/** What a screen may offer on a unit. */
export const unitActions = [
  'SET_STATUS',
  'FORCE_STATUS',
  'CHANGE_CREW',
  'END_SHIFT',
  'SET_SHARING',
  'REQUEST_SPEECH',
  'SET_LONE_CHECK',
] as const;

export type UnitAction = (typeof unitActions)[number];

const operationOf: Readonly<Record<UnitAction, string>> = {
  SET_STATUS: 'Mutation.setUnitStatus',
  FORCE_STATUS: 'Unit.forceStatus',
  CHANGE_CREW: 'Mutation.changeCrew',
  END_SHIFT: 'Mutation.endShift',
  SET_SHARING: 'Mutation.setSharing',
  REQUEST_SPEECH: 'Mutation.requestSpeech',
  SET_LONE_CHECK: 'Mutation.setLoneCheck',
};

/**
 * What somebody may do with the unit now: a shift, and the right.
 *
 * @param may whether the policy lets them do the operation to this unit
 */
export const allowedUnitActions = (
  may: (operation: string) => boolean,
  { shift }: Pick<Unit, 'shift'>,
): readonly UnitAction[] =>
  shift === undefined ? [] : unitActions.filter((action) => may(operationOf[action]));
