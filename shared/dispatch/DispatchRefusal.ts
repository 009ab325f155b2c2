import type { Refusal } from '../kernel/Refusal.ts';

/** What the intake refuses by itself; the rest are the incident's own, the unit's own and the common refusals. */
export type DispatchRefusal =
  | (Refusal<'dispatch.notJson'> & { readonly errorType: 'VALIDATION' })
  /** `limit` in bytes. */
  | (Refusal<'dispatch.tooLarge'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly limit: number };
    })
  /** No incident carries this reference: its OPEN was refused. */
  | (Refusal<'dispatch.refUnknown'> & { readonly errorType: 'NOT_FOUND' })
  /** The OPEN it waited for did not come in time. */
  | (Refusal<'dispatch.refExpired'> & { readonly errorType: 'NOT_FOUND' })
  /** The zone's organisation knows no such unit. */
  | (Refusal<'dispatch.unitUnknown'> & { readonly errorType: 'NOT_FOUND' })
  /** The zone gave this radio code to no status. */
  | (Refusal<'dispatch.statusUnknown'> & { readonly errorType: 'VALIDATION' })
  /** The sender itself has said something newer of the same since. */
  | (Refusal<'dispatch.overtaken'> & { readonly errorType: 'CONFLICT' });

/** The codes, for whoever keeps a table of their texts. */
export const dispatchRefusalCodes = [
  'dispatch.notJson',
  'dispatch.tooLarge',
  'dispatch.refUnknown',
  'dispatch.refExpired',
  'dispatch.unitUnknown',
  'dispatch.statusUnknown',
  'dispatch.overtaken',
] as const satisfies readonly DispatchRefusal['code'][];
