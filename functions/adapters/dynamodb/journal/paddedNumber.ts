/** A number in the journal as part of a key: twelve digits, so that keys sort as numbers do. */
export const paddedNumber = (number: number): string => String(number).padStart(12, '0');
