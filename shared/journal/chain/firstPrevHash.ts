/** What the first entry of an epoch names as the hash before it: 32 zero bytes, as hexadecimal. */
export const firstPrevHash = '0'.repeat(64);
