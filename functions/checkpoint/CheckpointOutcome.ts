/** What came of it. Counts and codes only: it goes into the log. */
export type CheckpointOutcome =
  | { readonly kind: 'NOTHING_NEW'; readonly size: number }
  | {
      readonly kind: 'SIGNED';
      readonly size: number;
      readonly entries: number;
      /** Milliseconds the oldest entry of it had waited. */
      readonly waited: number;
      readonly unheard: number;
    }
  | { readonly kind: 'UNSOUND'; readonly size: number; readonly n: number; readonly why: string }
  | { readonly kind: 'OVERTAKEN'; readonly size: number };
