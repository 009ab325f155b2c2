/**
 * The bucket a number falls in, six digits. A thousand numbers share a partition: AWS limits one to 1,000 writes a
 * second, and the local emulator sorts a whole partition on every query.
 */
export const bucketOf = (number: number): string => String(Math.floor(number / 1_000)).padStart(6, '0');
