import type { Refusal } from '../kernel/Refusal.ts';

/**
 * Every "no" of this capability. `code` with `refusal.` before it is the key of the text a person reads
 * (`refusal.incident.notFound`); `params` fill that text and hold no content.
 */
export type IncidentRefusal =
  | (Refusal<'incident.notFound'> & { readonly errorType: 'NOT_FOUND' })
  /** The id or the sender's reference already stands for an incident. */
  | (Refusal<'incident.alreadyOpened'> & { readonly errorType: 'CONFLICT' })
  /** Not open any more: closed, cancelled or handed to another zone; `state` says which. */
  | (Refusal<'incident.alreadyClosed'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly state: string };
    })
  /** The command does not belong to the state the incident is in. */
  | (Refusal<'incident.notNow'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly state: string };
    })
  | (Refusal<'incident.samePriority'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly priority: string };
    })
  /** Somebody added something the person who closes has not seen; `version` is the newest. */
  | (Refusal<'incident.changedSince'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly version: number };
    });

/** The codes, for whoever keeps a table of their texts. */
export const incidentRefusalCodes = [
  'incident.notFound',
  'incident.alreadyOpened',
  'incident.alreadyClosed',
  'incident.notNow',
  'incident.samePriority',
  'incident.changedSince',
] as const satisfies readonly IncidentRefusal['code'][];
