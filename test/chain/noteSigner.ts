import { generateKeyPairSync, sign } from 'node:crypto';
import { sha256 } from '../../functions/checkpoint/sha256.ts';
import type { NoteKey } from '../../shared/journal/chain/NoteKey.ts';
import type { NoteSignature } from '../../shared/journal/chain/SignedNote.ts';
import { signatureOf } from '../../shared/journal/chain/signatureOf.ts';
import { verifierKey } from '../../shared/journal/chain/verifierKey.ts';

/** A key as KMS would keep it, in memory. */
export interface TestSigner {
  readonly known: NoteKey;
  readonly text: string;
  readonly key: () => Promise<NoteKey>;
  readonly signNow: (text: string, time?: number | null) => NoteSignature;
  readonly sign: (text: string, time?: number | null) => Promise<NoteSignature>;
}

/** Makes a P-256 key that signs notes under that name. */
export const noteSigner = (name: string, kind: NoteKey['kind']): TestSigner => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const known: NoteKey = { name, kind, publicKey: publicKey.export({ format: 'der', type: 'spki' }) };
  const signNow = (text: string, time: number | null = null): NoteSignature =>
    signatureOf(sha256, known, sign('sha256', Buffer.from(text), privateKey), time);
  return {
    known,
    text: verifierKey(sha256, known),
    key: () => Promise.resolve(known),
    signNow,
    sign: (text, time = null) => Promise.resolve(signNow(text, time)),
  };
};
