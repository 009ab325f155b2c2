import type { Refusal } from '../kernel/Refusal.ts';

/** Every "no" to a change of the organisation. */
export type OrganisationRefusal =
  /** People belong to a part that would go; `people` says how many. */
  | (Refusal<'organisation.inUse'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly people: number };
    })
  | (Refusal<'organisation.changedSince'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly version: number };
    })
  | (Refusal<'organisation.idRepeated'> & { readonly errorType: 'VALIDATION' });

/** The codes, for whoever keeps a table of their texts. */
export const organisationRefusalCodes = [
  'organisation.inUse',
  'organisation.changedSince',
  'organisation.idRepeated',
] as const satisfies readonly OrganisationRefusal['code'][];
