import { createHash } from 'node:crypto';
import { chainLine } from '../../shared/journal/chain/chainLine.ts';
import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';
import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** What differs from entry to entry in a made-up chain. */
export interface MadeEntry {
  readonly at: string;
  readonly actor: string;
  readonly op: string;
  readonly reason?: string;
  readonly subjects: readonly string[];
  readonly type?: string;
  readonly id?: string;
  readonly object?: string;
}

/** A chain of made-up entries, really hashed, in pages of changing length. */
export const chainOf = (
  epoch: string,
  entries: readonly MadeEntry[],
  mostInPage = 90,
): readonly ChainPage[] => {
  const pages: ChainPage[] = [];
  let prevHash = firstPrevHash;
  let lines: string[] = [];
  let from = 1;
  for (const [index, made] of entries.entries()) {
    const n = index + 1;
    const { line, hash } = chainLine(sha256, prevHash, {
      v: 2,
      zone: '5449',
      epoch,
      n,
      at: made.at,
      actor: { kind: 'PERSON', id: made.actor, role: 'DISPATCHER' },
      op: made.op,
      operation: 'Query.incident',
      type: made.type ?? 'consultation.answered',
      tv: 1,
      id: made.id ?? `01JDZ${String(n).padStart(21, '0')}`,
      ...(made.object === undefined ? {} : { object: made.object }),
      version: 2,
      commandId: `c${n}`,
      purpose: 'INCIDENT_HANDLING',
      legalBasis: 'WPF_14',
      ...(made.reason === undefined ? {} : { reason: { code: made.reason } }),
      subjects: [...made.subjects],
      count: 1,
    } as never);
    prevHash = hash;
    lines.push(line);
    if (lines.length >= 1 + ((n * 7) % mostInPage) || n === entries.length) {
      pages.push({ epoch, from, to: n, lines });
      lines = [];
      from = n + 1;
    }
  }
  return pages;
};
