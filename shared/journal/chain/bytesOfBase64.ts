/** In Node and in browsers; no library of types that shared code may lean on says so. */
declare const atob: (text: string) => string;

const written = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of a text in base64 (RFC 4648, 4), padded, without blanks. Throws when it is not that. */
export const bytesOfBase64 = (text: string): Uint8Array => {
  if (!written.test(text)) throw new Error('Not base64');
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
};
