/** Makes a switch over a closed union exhaustive: a new member stops the compiler here. Throws if reached. */
export const assertNever = (value: never): never => {
  throw new Error(`A case nobody wrote: ${JSON.stringify(value)}`);
};
