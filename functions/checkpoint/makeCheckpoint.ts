import type { CheckpointOutcome } from './CheckpointOutcome.ts';
import type { ChainHead, CheckpointPorts } from './CheckpointPorts.ts';
import { extendHead } from './extendHead.ts';
import type { KeptCheckpoint } from './KeptCheckpoint.ts';

/**
 * Makes a head of the chain: hashes what was added since the last one, grows the tree, signs its root, has it
 * witnessed and puts it where nobody can take it away (security.md 5.2). A chain that is not right is never signed:
 * it is marked, and an alarm goes off. May be called at any time and by two at once.
 */
export const makeCheckpoint = (ports: CheckpointPorts) => async (): Promise<CheckpointOutcome> => {
  const [head, last] = await Promise.all([ports.readHead(), ports.readLast()]);
  if (head === null) return { kind: 'NOTHING_NEW', size: 0 };
  const { previous } = head;
  // What the epoch before left unsigned comes first; from then on the last head is of this epoch.
  if (previous !== null && previous.n > 0 && (last === null || last.epoch === previous.epoch)) {
    const outcome = await extendHead(ports, { ...previous, hash: null, previous: null }, last);
    if (outcome.kind === 'SIGNED' || outcome.kind === 'OVERTAKEN') return outcome;
    // A restore that lost signed entries is told, and does not keep the new epoch from going on.
    if (outcome.kind === 'UNSOUND') return head.n === 0 ? outcome : afterLoss(ports, head, last, outcome);
  }
  return extendHead(ports, head, last);
};

const afterLoss = async (
  ports: CheckpointPorts,
  head: ChainHead,
  last: KeptCheckpoint | null,
  lost: CheckpointOutcome,
): Promise<CheckpointOutcome> => {
  const outcome = await extendHead(ports, head, last);
  return outcome.kind === 'UNSOUND' ? outcome : lost;
};
