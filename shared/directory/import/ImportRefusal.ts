import type { Refusal } from '../../kernel/Refusal.ts';

/** Every "no" to an import as a whole. */
export type ImportRefusal =
  /** The text or the directory is not what the preview showed. */
  | (Refusal<'import.previewDiffers'> & { readonly errorType: 'CONFLICT' })
  | (Refusal<'import.problems'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly problems: number };
    });

/** The codes, for whoever keeps a table of their texts. */
export const importRefusalCodes = [
  'import.previewDiffers',
  'import.problems',
] as const satisfies readonly ImportRefusal['code'][];
