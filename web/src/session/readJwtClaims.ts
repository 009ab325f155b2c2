/**
 * The claims of a token, unverified: it came straight from the token endpoint (OpenID Connect Core 3.1.3.7), and
 * the API verifies it with every request. Null when it is no token.
 */
export const readJwtClaims = (token: string): Readonly<Record<string, unknown>> | null => {
  try {
    const base64 = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? { ...claims } : null;
  } catch {
    return null;
  }
};
