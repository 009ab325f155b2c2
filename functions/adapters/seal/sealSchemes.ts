import type { KeyObject } from 'node:crypto';

/** One way contents are sealed: an algorithm with its nonce and tag. */
export interface SealScheme {
  /** The content again. Throws when a bit of it, the key or what it is bound to is another. */
  readonly open: (key: KeyObject, about: string, content: string) => Uint8Array;
}

/**
 * Which of these a sealed text is opened with: what stands before its first full stop, which base64 has none of; nothing there is
 * the first scheme, AES-256-GCM. Throws on a name that is not known: an older reader never guesses.
 */
export const schemeOf = (
  sealed: string,
  schemes: ReadonlyMap<string, SealScheme>,
): { readonly scheme: SealScheme; readonly content: string } => {
  const end = sealed.indexOf('.');
  const name = end < 0 ? '' : sealed.slice(0, end);
  const scheme = schemes.get(name);
  if (scheme === undefined)
    throw new Error(`Sealed by a scheme that is not known here: ${name.slice(0, 16)}`);
  return { scheme, content: sealed.slice(end + 1) };
};
