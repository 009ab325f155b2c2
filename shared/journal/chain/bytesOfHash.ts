const written = /^[0-9a-f]{64}$/;

/** What a digit of lower-case hexadecimal counts, by its character code. */
const digitOf = (code: number): number => (code < 58 ? code - 48 : code - 87);

/** The 32 bytes of a hash written in lower-case hexadecimal. Throws when it is not one. */
export const bytesOfHash = (hash: string): Uint8Array => {
  if (!written.test(hash)) throw new Error('Not a SHA-256 hash in lower-case hexadecimal');
  const bytes = new Uint8Array(32);
  for (let index = 0; index < 32; index++) {
    bytes[index] = digitOf(hash.charCodeAt(2 * index)) * 16 + digitOf(hash.charCodeAt(2 * index + 1));
  }
  return bytes;
};
