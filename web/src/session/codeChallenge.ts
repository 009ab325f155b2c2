import { base64Url } from './base64Url.ts';

/** The S256 challenge of a PKCE verifier (RFC 7636, 4.2). */
export const codeChallenge = async (verifier: string): Promise<string> =>
  base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
