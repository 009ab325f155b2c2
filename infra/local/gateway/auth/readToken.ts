/** A JWT taken apart, nothing of it believed yet. */
export interface ReadToken {
  readonly kid: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What was signed, and the signature. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const base64url = /^[A-Za-z0-9_-]+$/;

const objectIn = (part: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(utf8.decode(Buffer.from(part, 'base64url')));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
};

/**
 * Reads a token in compact form, or null when it is none this gateway could ever take: three parts of base64url, RS256, a
 * key named by `kid`, nothing critical in its header. Any other way a header names a key is not even read.
 */
export function readToken(token: string): ReadToken | null {
  const [head = '', body = '', mark = '', ...more] = token.split('.');
  if (more.length > 0 || ![head, body, mark].every((part) => base64url.test(part))) return null;
  const header = objectIn(head);
  const claims = objectIn(body);
  if (!header || !claims || header.alg !== 'RS256' || header.crit !== undefined) return null;
  if (typeof header.kid !== 'string') return null;
  return {
    kid: header.kid,
    claims,
    signed: Buffer.from(`${head}.${body}`),
    signature: Buffer.from(mark, 'base64url'),
  };
}
