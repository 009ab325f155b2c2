import { createDirectoryOperations } from '../../../functions/directory/createDirectoryOperations.ts';
import type { ZoneTools } from './zoneTools.ts';

/** What the function `directory` answers. */
export const directoryPart = ({ zone, clock, waitWithJitter, directory, journalling }: ZoneTools) => {
  const people = {
    ...directory.store,
    storePerson: journalling(({ rows }) => rows, directory.store.storePerson),
    storeSession: journalling(({ row }) => [row], directory.store.storeSession),
    storeNote: journalling(({ row }) => [row], directory.store.storeNote),
    storeOrganisation: journalling(({ row }) => [row], directory.store.storeOrganisation),
  };
  const accounts = {
    create: async () => ({ sub: 'new-account' }),
    setFirstPassword: async () => {},
    forgetSignIn: async () => {},
    isPassword: async () => true,
    setPassword: async () => 'SET' as const,
    bring: async () => {},
  };
  return createDirectoryOperations({
    zone,
    store: people,
    accounts,
    care: { follow: async () => {}, mend: async () => ({ done: 0, failed: 0 }) },
    clock,
    newPassword: () => 'Oefening-2026!',
    waitWithJitter,
  });
};
