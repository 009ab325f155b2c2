import type { Refusal } from '../kernel/Refusal.ts';

/** Every "no" of reading the journal, `refusal.<code>` being the key of the text a person reads. */
export type JournalRefusal =
  /** Nothing is linked, and the text is shorter than a reason can be (domain.md 3.8). */
  | (Refusal<'reason.textTooShort'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly least: number };
    })
  /** Half a link: the kind without the thing, or the thing without its kind. */
  | (Refusal<'reason.linkIncomplete'> & { readonly errorType: 'VALIDATION' })
  /** This reason hangs on something of a certain kind, and that is not linked. */
  | (Refusal<'reason.linkMissing'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly linkType: string };
    })
  /** What is linked does not exist in this zone. */
  | (Refusal<'reason.linkUnknown'> & { readonly errorType: 'VALIDATION' })
  /** Only follows from a call by itself; nobody can give it as their reason to look into the journal. */
  | (Refusal<'reason.notStated'> & { readonly errorType: 'VALIDATION' })
  | (Refusal<'journal.periodReversed'> & { readonly errorType: 'VALIDATION' })
  | (Refusal<'journal.entryUnknown'> & { readonly errorType: 'NOT_FOUND' })
  | (Refusal<'journal.exportUnknown'> & { readonly errorType: 'NOT_FOUND' });

/** The codes, for whoever keeps a table of their texts. */
export const journalRefusalCodes = [
  'reason.textTooShort',
  'reason.linkIncomplete',
  'reason.linkMissing',
  'reason.linkUnknown',
  'reason.notStated',
  'journal.periodReversed',
  'journal.entryUnknown',
  'journal.exportUnknown',
] as const satisfies readonly JournalRefusal['code'][];
