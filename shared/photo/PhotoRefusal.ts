import type { Refusal } from '../kernel/Refusal.ts';

/** Every "no" about photos; `refusal.<code>` is the key of the text a person reads. */
export type PhotoRefusal =
  /** There is none, or the caller may not see where it belongs: the two are not told apart. */
  | (Refusal<'photo.unknown'> & { readonly errorType: 'NOT_FOUND' })
  /** Its state does not let it. */
  | (Refusal<'photo.notNow'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly state: string };
    })
  /** The id stands for another photo. */
  | (Refusal<'photo.idTaken'> & { readonly errorType: 'CONFLICT' })
  /** Where it is to be shown there is nothing, or nothing the caller may see. */
  | (Refusal<'photo.contextUnknown'> & { readonly errorType: 'NOT_FOUND' })
  /** The zone keeps no originals. */
  | (Refusal<'photo.originalNotKept'> & { readonly errorType: 'CONFLICT' })
  /** It was sent without one, or the zone kept none. */
  | (Refusal<'photo.noOriginal'> & { readonly errorType: 'NOT_FOUND' })
  | (Refusal<'photo.originalClosed'> & { readonly errorType: 'FORBIDDEN' })
  | (Refusal<'photo.reasonTooShort'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly least: number };
    })
  | (Refusal<'photo.sharedTooOften'> & { readonly errorType: 'CONFLICT' })
  /** Somebody else's, and the caller does not lead. */
  | (Refusal<'photo.notYours'> & { readonly errorType: 'FORBIDDEN' })
  | (Refusal<'photo.settingsChangedSince'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly version: number };
    })
  | (Refusal<'photo.reportUnknown'> & { readonly errorType: 'NOT_FOUND' });

/** The codes, for whoever keeps a table of their texts. */
export const photoRefusalCodes = [
  'photo.unknown',
  'photo.notNow',
  'photo.idTaken',
  'photo.contextUnknown',
  'photo.originalNotKept',
  'photo.noOriginal',
  'photo.originalClosed',
  'photo.reasonTooShort',
  'photo.sharedTooOften',
  'photo.notYours',
  'photo.settingsChangedSince',
  'photo.reportUnknown',
] as const satisfies readonly PhotoRefusal['code'][];
