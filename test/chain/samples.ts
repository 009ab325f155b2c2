import { bytesOfBase64 } from '../../shared/journal/chain/bytesOfBase64.ts';
import { hexOf } from '../../shared/journal/chain/hexOf.ts';
import { exportLines, makeSigners } from './exportOf.ts';
import { makeChain } from './makeChain.ts';
import type { Sample } from './Tamper.ts';

export const signers = makeSigners();
export const trust = [signers.zone, ...signers.witnesses].map((one) => one.text);
const chain = makeChain(41);

/** One export of each kind, right as they are. */
export const samples = async (): Promise<readonly Sample[]> =>
  Promise.all(
    (['WHOLE', 'RANGE', 'SELECTION'] as const).map(async (kind) => {
      const lines = await exportLines(chain, {
        kind,
        signers,
        sizes: kind === 'WHOLE' ? [17, 41] : [41],
        ...(kind === 'RANGE' ? { from: 9, to: 40 } : {}),
        ...(kind === 'SELECTION' ? { chosen: [2, 3, 4, 11, 19, 20, 33, 40, 41] } : {}),
      });
      const { proof } = JSON.parse(lines.at(-1) ?? '{}');
      return { kind, chain, lines, signers, proof: typeof proof === 'string' ? hashesOf(proof) : undefined };
    }),
  );

const hashesOf = (proof: string): readonly string[] => {
  const bytes = bytesOfBase64(proof);
  return Array.from({ length: bytes.length / 32 }, (_, index) =>
    hexOf(bytes.slice(index * 32, index * 32 + 32)),
  );
};
