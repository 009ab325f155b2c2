import canonicalize from 'canonicalize';

/**
 * The file beside a CSV: `<name>.csv.sig.json`. A table is for reading and sorting; proofs are in the JSON lines of
 * the same `exportId`. The manifest lets a reader see that the table is as the zone made it.
 *
 * @param seal note whose text is `exportSealText` with form CSV over all bytes of the table
 */
export const exportManifest = (manifest: {
  readonly zone: string;
  readonly epoch: string;
  readonly exportId: string;
  readonly file: string;
  readonly keys: readonly string[];
  readonly seal: string;
}): string => `${canonicalize({ patrouille: 'journal-export-csv', v: 1, ...manifest })}\n`;
