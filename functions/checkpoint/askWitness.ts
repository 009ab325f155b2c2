import { proveConsistency } from '../../shared/journal/chain/proveConsistency.ts';
import type { ReadNode } from '../../shared/journal/chain/TreeNode.ts';
import { sha256 } from './sha256.ts';
import type { Witness, WitnessAnswer } from './Witness.ts';

/** How often a witness may say "from another size": once if it was behind, once more if somebody else was quicker. */
const mostTries = 3;

/**
 * Asks a witness to sign a head, with the proof it wants. `UNHEARD` when it does not answer or keeps changing its mind;
 * the next head asks again and brings it up to date.
 *
 * @param before size of the head it signed last, as far as is known
 */
export const askWitness = async (
  witness: Witness,
  readNode: ReadNode,
  head: { readonly size: number; readonly note: string },
  before: number,
): Promise<WitnessAnswer | { readonly kind: 'UNHEARD' }> => {
  let from = before;
  for (let attempt = 1; attempt <= mostTries; attempt++) {
    const proof = from === 0 ? [] : await proveConsistency(sha256, readNode, from, head.size);
    const answer = await witness
      .cosign({ note: head.note, before: from, proof })
      .catch((): { readonly kind: 'UNHEARD' } => ({ kind: 'UNHEARD' }));
    if (answer.kind !== 'FROM') return answer;
    // It has signed a larger head than there is: what it saw is gone from here.
    if (answer.size > head.size) return { kind: 'REFUSED', why: 'CONFLICT' };
    from = answer.size;
  }
  return { kind: 'UNHEARD' };
};
