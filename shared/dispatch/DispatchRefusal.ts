import type { Refusal } from '../kernel/Refusal.ts';

/** What the intake refuses by itself; the rest are the incident's own and the common refusals. */
export type DispatchRefusal =
  | (Refusal<'dispatch.notJson'> & { readonly errorType: 'VALIDATION' })
  /** `limit` in bytes. */
  | (Refusal<'dispatch.tooLarge'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly limit: number };
    })
  /** No incident carries this reference: the OPEN has not come, or was refused. */
  | (Refusal<'dispatch.refUnknown'> & { readonly errorType: 'NOT_FOUND' });

/** The codes, for whoever keeps a table of their texts. */
export const dispatchRefusalCodes = [
  'dispatch.notJson',
  'dispatch.tooLarge',
  'dispatch.refUnknown',
] as const satisfies readonly DispatchRefusal['code'][];
