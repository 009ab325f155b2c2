import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  KMSClient,
  SignCommand,
} from '@aws-sdk/client-kms';
import type { AwsCredentials } from '../../fixtures/signedHeaders.ts';
import type { Attempt } from './Attempt.ts';
import { asRole, root } from './asRole.ts';

const keysAs = asRole((how) => new KMSClient(how));

/** Whatever can be done with a key that encrypts. */
export const keyAttempts = (keyId: string): readonly Attempt[] => {
  const with_ = <T>(credentials: AwsCredentials, use: (client: KMSClient) => Promise<T>): Promise<T> =>
    use(keysAs(credentials));
  return [
    {
      name: 'encrypt with the key',
      run: (c) => with_(c, (k) => k.send(new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from('x') }))),
    },
    {
      name: 'make a data key',
      run: (c) => with_(c, (k) => k.send(new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256' }))),
    },
    {
      name: 'decrypt with the key',
      run: async (c) => {
        const sealed = await with_(root, (k) =>
          k.send(new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from('x') })),
        );
        return with_(c, (k) =>
          k.send(new DecryptCommand({ CiphertextBlob: sealed.CiphertextBlob, KeyId: keyId })),
        );
      },
    },
  ];
};

/** Signing with a key, by the name it has here. */
export const signAttempt = (name: string, keyId: string): Attempt => ({
  name: `sign with ${name}`,
  run: (credentials) =>
    keysAs(credentials).send(
      new SignCommand({ KeyId: keyId, Message: Buffer.from('x'), SigningAlgorithm: 'ECDSA_SHA_256' }),
    ),
});
