import { sha256 } from '../../functions/checkpoint/sha256.ts';
import { chainLine } from '../../shared/journal/chain/chainLine.ts';
import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';

export interface TestChain {
  readonly zone: string;
  readonly epoch: string;
  readonly lines: readonly string[];
  readonly hashes: readonly string[];
}

/** An entry as the journal has them, as large as they are: about 700 bytes. */
export const entryOf = (zone: string, epoch: string, n: number, what = 'Query.incident') => ({
  v: 2,
  zone,
  epoch,
  n,
  at: new Date(1_763_800_000_000 + n * 137).toISOString(),
  actor: {
    kind: 'PERSON',
    id: `c0ffee00-0000-4000-8000-${String(n % 977).padStart(12, '0')}`,
    role: 'OFFICER',
    unit: 'A12',
  },
  session: 'b7e1f2aa-1111-4222-8333-444455556666',
  op: 'CONSULT',
  operation: what,
  type: n % 2 === 0 ? 'consultation.answered' : 'consultation.asked',
  tv: 1,
  id: `01JD${String(Math.ceil(n / 2)).padStart(22, '0')}`,
  version: 1 + ((n + 1) % 2),
  purpose: 'INCIDENT_HANDLING',
  legalBasis: 'WPA 44/1 §1 – opdracht van bestuurlijke politie',
  reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: `2026-${n % 5_000}` },
  subjects: [Buffer.from(sha256(Buffer.from(`subject ${n % 1_009}`))).toString('hex')],
  count: n % 7,
  decision: { effect: 'allow', policies: ['incident.read'] },
});

/** A chain of so many entries. */
export const makeChain = (
  count: number,
  { zone = '5998', epoch = '01JEPOCH', what = 'Query.incident' } = {},
): TestChain => {
  const lines: string[] = [];
  const hashes: string[] = [];
  let before = firstPrevHash;
  for (let n = 1; n <= count; n++) {
    const { line, hash } = chainLine(sha256, before, entryOf(zone, epoch, n, what));
    lines.push(line);
    hashes.push(hash);
    before = hash;
  }
  return { zone, epoch, lines, hashes };
};
