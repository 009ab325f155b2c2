/** The keys somebody typed or pasted: one a line; empty lines and remarks (#) are none. */
export const trustedKeys = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
