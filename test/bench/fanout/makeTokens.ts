import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** The pool the bench's API trusts; it exists nowhere. */
export const benchPool = {
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_BENCH0001',
  clientId: 'bench',
} as const;

/**
 * Access tokens of as many different officers as asked for, really signed, and the key set they are verified with:
 * so that a storm pays for RSA as it would with a user pool.
 */
export const makeTokens = async (count: number): Promise<{ tokens: readonly string[]; keySet: unknown }> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const kid = 'bench';
  const issuer = `https://cognito-idp.${benchPool.region}.amazonaws.com/${benchPool.userPoolId}`;
  const tokens = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      new SignJWT({
        token_use: 'access',
        client_id: benchPool.clientId,
        username: `officer-${index}`,
        zone: '5449',
        'cognito:groups': ['OFFICER'],
      })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(issuer)
        .setSubject(`01JBENCH${String(index).padStart(18, '0')}`)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey),
    ),
  );
  return { tokens, keySet: { keys: [{ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' }] } };
};
