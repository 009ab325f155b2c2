import { proofText } from './proofText.ts';

/**
 * A line of an export, with its line break: the entry's line as the journal keeps it, not a byte changed.
 *
 * @param proof for a selection, the entry's audit path to the last head of the export; null for the other kinds,
 * where the entries prove each other
 */
export const exportEntryLine = (line: string, proof: readonly string[] | null): string =>
  proof === null ? `${line}\n` : `{"entry":${line},"proof":"${proofText(proof)}"}\n`;
