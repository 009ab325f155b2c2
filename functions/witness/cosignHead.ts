import { checkConsistency } from '../../shared/journal/chain/checkConsistency.ts';
import { cosignedText } from '../../shared/journal/chain/cosignedText.ts';
import { parseCheckpoint } from '../../shared/journal/chain/parseCheckpoint.ts';
import { parseNote } from '../../shared/journal/chain/parseNote.ts';
import { verifierKey } from '../../shared/journal/chain/verifierKey.ts';
import { isSignedBy } from '../checkpoint/isSignedBy.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import type { WitnessAnswer, WitnessRequest } from '../checkpoint/Witness.ts';
import type { WitnessPorts } from './WitnessPorts.ts';

/**
 * A witness: signs a head that a zone it knows has signed and that continues the largest one it signed before
 * (C2SP tlog-witness). It remembers the head before it signs, so that it can never have signed what it forgot.
 */
export const cosignHead =
  (ports: WitnessPorts) =>
  async ({ note: written, before, proof }: WitnessRequest): Promise<WitnessAnswer> => {
    const note = parseNote(written);
    const head = note === null ? null : parseCheckpoint(note.text);
    if (note === null || head === null || head.size < 1) return { kind: 'REFUSED', why: 'NOT_A_HEAD' };
    const key = await ports.zoneKey(head.origin.slice(0, head.origin.lastIndexOf('/')));
    if (key === null || !isSignedBy(note, key)) return { kind: 'REFUSED', why: 'NOT_SIGNED' };

    const known = await ports.readHead(head.origin);
    if ((known?.size ?? 0) !== before) return { kind: 'FROM', size: known?.size ?? 0 };
    if (known !== null && !checkConsistency(sha256, { before: known, after: head, proof })) {
      return { kind: 'REFUSED', why: 'CONFLICT' };
    }
    const { size, root } = head;
    if (!(await ports.keepHead(head.origin, known, { size, root }))) {
      return { kind: 'FROM', size: (await ports.readHead(head.origin))?.size ?? 0 };
    }
    const time = Math.floor(ports.clock.now() / 1_000);
    const signature = await ports.signer.sign(cosignedText(time, note.text), time);
    return { kind: 'SIGNED', signature, key: verifierKey(sha256, await ports.signer.key()) };
  };
