const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID: 48 bits of time and 80 of chance, in Crockford's base 32. A dozen lines where the library is 1.1 kB of a first
 * load.
 * @param now ms since 1970; @param chance 16 bytes of it, five bits of each are used.
 */
export const newUlid = (
  now: number = Date.now(),
  chance: Uint8Array = crypto.getRandomValues(new Uint8Array(16)),
): string => {
  let time = '';
  for (let left = now, place = 0; place < 10; place += 1) {
    time = signs.charAt(left % 32) + time;
    left = Math.floor(left / 32);
  }
  return time + Array.from(chance, (byte) => signs.charAt(byte % 32)).join('');
};
