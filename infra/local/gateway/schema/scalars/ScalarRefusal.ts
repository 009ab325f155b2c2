/** A value that is not what its scalar promises. The words are AppSync's; the caller puts the path before them. */
export class ScalarRefusal extends Error {
  override readonly name = 'ScalarRefusal';

  constructor(direction: 'serialize' | 'parse', scalar: string, value: unknown) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    super(`Unable to ${direction} \`${shown}\` as a valid ${scalar} Object.`);
  }
}
