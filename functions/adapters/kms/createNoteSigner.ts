import { GetPublicKeyCommand, KMSClient, type KMSClientConfig, SignCommand } from '@aws-sdk/client-kms';
import type { NoteKey } from '../../../shared/journal/chain/NoteKey.ts';
import type { Sha256 } from '../../../shared/journal/chain/Sha256.ts';
import { signatureOf } from '../../../shared/journal/chain/signatureOf.ts';
import { utf8 } from '../../../shared/journal/chain/utf8.ts';
import type { NoteSigner } from '../../checkpoint/NoteSigner.ts';
import { onceItWorks } from './onceItWorks.ts';

/**
 * Signs notes with a key that KMS keeps and nobody can take out (ECC_NIST_P256). The public key is asked for once a
 * process. Throws when KMS does not answer or may not.
 *
 * @param keyId id or ARN of the key
 */
export const createNoteSigner = (
  { keyId, name, kind, sha256 }: { keyId: string; sha256: Sha256 } & Pick<NoteKey, 'name' | 'kind'>,
  settings: KMSClientConfig = {},
): NoteSigner => {
  const client = new KMSClient({ maxAttempts: 4, ...settings });
  const key = onceItWorks(async (): Promise<NoteKey> => {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
    if (PublicKey === undefined) throw new Error('KMS answered without a public key');
    return { name, kind, publicKey: PublicKey };
  });
  return {
    key,
    sign: async (text, time = null) => {
      const [own, { Signature }] = await Promise.all([
        key(),
        client.send(
          new SignCommand({
            KeyId: keyId,
            Message: utf8(text),
            MessageType: 'RAW',
            SigningAlgorithm: 'ECDSA_SHA_256',
          }),
        ),
      ]);
      if (Signature === undefined) throw new Error('KMS answered without a signature');
      return signatureOf(sha256, own, Signature, time);
    },
  };
};
