import { GenerateMacCommand, KMSClient, type KMSClientConfig } from '@aws-sdk/client-kms';

/**
 * Thirty-two bytes that only who may call GenerateMac on the key can make, and that are the same each time: a key that
 * need not be stored anywhere (docs/adr/0050). Throws when KMS does not answer or may not.
 */
export const generateMac = async (
  keyId: string,
  message: string,
  settings: KMSClientConfig = {},
): Promise<Uint8Array> => {
  const { Mac } = await new KMSClient({ maxAttempts: 4, ...settings }).send(
    new GenerateMacCommand({
      KeyId: keyId,
      MacAlgorithm: 'HMAC_SHA_256',
      Message: new TextEncoder().encode(message),
    }),
  );
  if (Mac?.length !== 32) throw new Error('KMS answered without a MAC of 32 bytes');
  return Mac;
};
