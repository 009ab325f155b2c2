import type { Refusal } from '../kernel/Refusal.ts';

type Conflict<
  Code extends string,
  Params extends Readonly<Record<string, string | number>> | null = null,
> = Refusal<Code> & { readonly errorType: 'CONFLICT' } & (Params extends null
    ? unknown
    : { readonly params: Params });

type NotFound<Code extends string> = Refusal<Code> & { readonly errorType: 'NOT_FOUND' };

/**
 * Every "no" of this capability. `code` with `refusal.` before it is the key of the text a person reads
 * (`refusal.incident.notFound`); `params` fill that text and hold no content.
 */
export type IncidentRefusal =
  | NotFound<'incident.notFound'>
  /** The id or the sender's reference already stands for an incident. */
  | Conflict<'incident.alreadyOpened'>
  /** Not open any more: closed, cancelled or handed to another zone; `state` says which. */
  | Conflict<'incident.alreadyClosed', { readonly state: string }>
  /** The command does not belong to the state the incident is in. */
  | Conflict<'incident.notNow', { readonly state: string }>
  | Conflict<'incident.samePriority', { readonly priority: string }>
  /** Somebody added something the person who closes has not seen; `version` is the newest. */
  | Conflict<'incident.changedSince', { readonly version: number }>
  /** The same fields were changed since the person looked; `fields` names them, with commas. */
  | Conflict<'incident.fieldChanged', { readonly fields: string; readonly version: number }>
  /** All of it stands there already. */
  | Conflict<'incident.unchanged'>
  | Conflict<'incident.unitOnIt', { readonly unit: string }>
  | Conflict<'incident.unitNotOnIt', { readonly unit: string }>
  /** The unit is not where this step begins; `state` says where it is. */
  | Conflict<'incident.stepNotNow', { readonly state: string }>
  | Conflict<'incident.tooMany', { readonly most: number }>
  | NotFound<'incident.personNotFound'>
  | NotFound<'incident.vehicleNotFound'>
  | Conflict<'incident.noBackup'>
  /** An incident cannot be tied to itself. */
  | Conflict<'incident.itself'>
  | Conflict<'incident.alreadyLinked'>
  | Conflict<'incident.notLinked'>
  /** It was merged into another: that is taken back by splitting, not by reopening. */
  | Conflict<'incident.wasMerged'>
  | Conflict<'incident.notMerged'>
  | Conflict<'incident.reopenTooLate', { readonly hours: number }>;

/** The codes, for whoever keeps a table of their texts. */
export const incidentRefusalCodes = [
  'incident.notFound',
  'incident.alreadyOpened',
  'incident.alreadyClosed',
  'incident.notNow',
  'incident.samePriority',
  'incident.changedSince',
  'incident.fieldChanged',
  'incident.unchanged',
  'incident.unitOnIt',
  'incident.unitNotOnIt',
  'incident.stepNotNow',
  'incident.tooMany',
  'incident.personNotFound',
  'incident.vehicleNotFound',
  'incident.noBackup',
  'incident.itself',
  'incident.alreadyLinked',
  'incident.notLinked',
  'incident.wasMerged',
  'incident.notMerged',
  'incident.reopenTooLate',
] as const satisfies readonly IncidentRefusal['code'][];
