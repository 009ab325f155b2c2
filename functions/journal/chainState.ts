import * as v from 'valibot';
import { noEpoch } from '../../shared/journal/noEpoch.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { ChainState } from '../../shared/schema.generated.ts';
import type { KeptCheckpoint } from '../checkpoint/KeptCheckpoint.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChainReader } from './ChainReader.ts';

const NoArguments = v.pipe(
  v.unknown(),
  v.transform((input) => withoutBlanks(input ?? {})),
  v.strictObject({}),
);

/** Query.chainState: how far the chain is, its last signed head, and whether the last look at it found it whole. */
export const chainState =
  ({
    chain,
    readCheckpoint,
  }: {
    readonly chain: Pick<ChainReader, 'head'>;
    readonly readCheckpoint: () => Promise<KeptCheckpoint | null>;
  }): UseCase =>
  async (input) => {
    const parsed = parseInput(NoArguments, input);
    if (!parsed.ok) return parsed;
    // The head last: then it is never behind what was signed.
    const signed = await readCheckpoint();
    const head = await chain.head();
    const own = signed !== null && signed.epoch === head?.epoch ? signed.size : 0;
    return accepted({
      epoch: head?.epoch ?? noEpoch,
      n: head?.n ?? 0,
      hash: head?.hash ?? null,
      signed:
        signed === null
          ? null
          : {
              size: signed.size,
              rootHash: signed.rootHash,
              at: signed.at,
              keyId: signed.keyId,
              witnesses: [...signed.witnesses],
            },
      unsigned: Math.max(0, (head?.n ?? 0) - own),
      sound: signed?.sound ?? true,
    } satisfies ChainState);
  };
