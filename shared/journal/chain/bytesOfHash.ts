const written = /^[0-9a-f]{64}$/;

/** The 32 bytes of a hash written in lower-case hexadecimal. Throws when it is not one. */
export const bytesOfHash = (hash: string): Uint8Array => {
  if (!written.test(hash)) throw new Error('Not a SHA-256 hash in lower-case hexadecimal');
  const bytes = new Uint8Array(32);
  for (let index = 0; index < 32; index++) {
    bytes[index] = Number.parseInt(hash.slice(2 * index, 2 * index + 2), 16);
  }
  return bytes;
};
