/** For `.catch`: a change set that is not there any more is what was wanted. Throws anything else again. */
export const ignoreMissing = (error: unknown): void => {
  if (error instanceof Error && /ChangeSetNotFound|does not exist/.test(`${error.name} ${error.message}`))
    return;
  throw error;
};
