import type { Refusal } from '../kernel/Refusal.ts';

type Conflict<
  Code extends string,
  Params extends Readonly<Record<string, string | number>> | null = null,
> = Refusal<Code> & {
  readonly errorType: 'CONFLICT';
} & (Params extends null ? unknown : { readonly params: Params });

/** Every "no" about units; `refusal.<code>` is the key of the text a person reads. Params hold no content. */
export type UnitRefusal =
  | (Refusal<'unit.notFound'> & { readonly errorType: 'NOT_FOUND' })
  /** The zone's organisation knows no such unit. */
  | (Refusal<'unit.unknown'> & { readonly errorType: 'VALIDATION' })
  /** No shift runs: there is nobody whose status it would be. */
  | Conflict<'unit.notOnShift'>
  /** The person is in this crew already. */
  | Conflict<'unit.alreadyInCrew'>
  /** The person is on duty with another unit, and has to leave it first. */
  | Conflict<'unit.inAnotherUnit', { readonly unit: string }>
  | Conflict<'unit.notInCrew'>
  /** A crew is at most eight people. */
  | Conflict<'unit.crewFull', { readonly most: number }>
  /** The lifecycle has no such step; somebody who leads may force it. */
  | Conflict<'unit.statusNotNow', { readonly from: string; readonly to: string }>
  /** Duty begins and ends with a shift, an emergency with an alarm: no status is set for them. */
  | Conflict<'unit.statusByOtherMeans', { readonly to: string }>
  /** The crew's own device set a status less than ten seconds ago (web.md 2.6); `status` is theirs. */
  | Conflict<'unit.crewJustSet', { readonly status: string }>
  /** Too late, or somebody changed it since. */
  | Conflict<'unit.undoTooLate'>
  | Conflict<'unit.openAssignment', { readonly number: string }>
  | Conflict<'unit.openAlarm'>
  /** On another incident already; `number` names it. */
  | Conflict<'unit.busy', { readonly number: string }>
  | Conflict<'unit.notAssigned'>
  /** Nobody is in the unit who could hear it. */
  | Conflict<'unit.noCrew'>
  /** Its settings were changed since they were looked at. */
  | Conflict<'unit.settingsChangedSince', { readonly version: number }>;

/** The codes, for whoever keeps a table of their texts. */
export const unitRefusalCodes = [
  'unit.notFound',
  'unit.unknown',
  'unit.notOnShift',
  'unit.alreadyInCrew',
  'unit.inAnotherUnit',
  'unit.notInCrew',
  'unit.crewFull',
  'unit.statusNotNow',
  'unit.statusByOtherMeans',
  'unit.crewJustSet',
  'unit.undoTooLate',
  'unit.openAssignment',
  'unit.openAlarm',
  'unit.busy',
  'unit.notAssigned',
  'unit.noCrew',
  'unit.settingsChangedSince',
] as const satisfies readonly UnitRefusal['code'][];
