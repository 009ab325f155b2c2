import { type ReadToken, readToken } from './readToken.ts';

/**
 * Reads tokens as `readToken` does, and remembers what they say: a connection brings its token with the handshake and
 * again with each subscription. Nothing of it is believed by being remembered; every use is checked by itself.
 * @param most how many are remembered; the oldest goes first
 */
export function createTokenReader(most = 2_000): (token: string) => ReadToken | null {
  const known = new Map<string, ReadToken>();
  return (token) => {
    const found = known.get(token) ?? readToken(token);
    if (found === null || known.has(token)) return found;
    if (known.size >= most) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    known.set(token, found);
    return found;
  };
}
