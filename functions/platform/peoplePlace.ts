import type { PeoplePlace } from './People.ts';

/** Where a zone keeps its people, by its stack's outputs. Throws when they are not a zone's. */
export const peoplePlace = (outputs: Readonly<Record<string, string>>): PeoplePlace => {
  const { UserPoolId, DirectoryTable } = outputs;
  if (!UserPoolId || !DirectoryTable) throw new Error("The stack's outputs name no user pool or directory.");
  return { userPoolId: UserPoolId, directoryTable: DirectoryTable };
};
