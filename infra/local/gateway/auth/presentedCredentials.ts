/** What a request brings to say who sends it, before anything of it is believed. */
export type PresentedCredentials =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'SIGNATURE' }
  | { readonly kind: 'TOKEN'; readonly token: string }
  | { readonly kind: 'API_KEY'; readonly key: string };

/**
 * Reads the headers (lower-case names). `Authorization` counts before `x-api-key`: a request that presents a token is
 * judged by it and never falls back to a key. A token may stand alone or after `Bearer `.
 */
export function presentedCredentials(headers: Readonly<Record<string, string>>): PresentedCredentials {
  const authorization = headers.authorization?.trim();
  if (authorization) {
    if (/^AWS4-HMAC-SHA256\b/.test(authorization)) return { kind: 'SIGNATURE' };
    return { kind: 'TOKEN', token: authorization.replace(/^Bearer +/i, '') };
  }
  const key = headers['x-api-key']?.trim();
  return key ? { kind: 'API_KEY', key } : { kind: 'NONE' };
}
