import canonicalize from 'canonicalize';
import { proofText } from './proofText.ts';

/** The last line of an export: what holds all the lines before it. */
export interface ExportFooter {
  /** Entries in the file. */
  readonly count: number;
  /** For a range, the audit path of its last entry; the entries before it hang on it by their hashes. */
  readonly proof?: readonly string[];
  /** Note whose text is `exportSealText` over all lines before this one, signed by the zone. */
  readonly seal: string;
}

/** The last line, with its line break. */
export const exportFooterLine = ({ count, proof, seal }: ExportFooter): string =>
  `${canonicalize({
    patrouille: 'end',
    v: 1,
    count,
    ...(proof === undefined ? {} : { proof: proofText(proof) }),
    seal,
  })}\n`;
