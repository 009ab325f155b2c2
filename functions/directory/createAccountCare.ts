import type { AccountDue, DirectoryStore } from '../../shared/directory/DirectoryStore.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import type { Accounts } from './Accounts.ts';
import { wantedAccount } from './wantedAccount.ts';

interface AccountCareParts {
  readonly store: Pick<DirectoryStore, 'find' | 'accountsDue' | 'accountDone'>;
  readonly accounts: Accounts;
  readonly clock: Clock;
  /** Told of an account that could not be brought there now; it will be tried again. */
  readonly onFault: (error: unknown) => void;
}

export interface AccountCare {
  /** Right after a change; a fault is told and left to `mend`. */
  readonly follow: (sub: string) => Promise<void>;
  /** Everything that is due for longer than a call can last. Gives how many were done and how many were not. */
  readonly mend: () => Promise<{ readonly done: number; readonly failed: number }>;
}

/** Longer than a call that is still at it. */
const patienceMs = 30_000;

/**
 * Brings accounts to what the directory says (docs/adr/0070). The change itself left a note that this is due, in its own
 * transaction; the note goes when the account is there. Whoever dies in between leaves the note, and `mend`, which
 * runs every minute, finds it. Each time the account is made what the directory says NOW, so notes may come late,
 * twice or in any order.
 */
export const createAccountCare = ({ store, accounts, clock, onFault }: AccountCareParts): AccountCare => {
  const bring = async (due: AccountDue): Promise<boolean> => {
    try {
      const person = await store.find(due.sub);
      if (person !== null) await accounts.bring(wantedAccount(person, due.signOut));
      await store.accountDone(due);
      return true;
    } catch (error) {
      onFault(error);
      return false;
    }
  };
  return {
    follow: async (sub) => {
      try {
        const due = (await store.accountsDue()).find((note) => note.sub === sub);
        if (due !== undefined) await bring(due);
      } catch (error) {
        onFault(error);
      }
    },
    mend: async () => {
      const old = (await store.accountsDue()).filter(
        ({ at }) => millisecondsOf(at) < clock.now() - patienceMs,
      );
      let done = 0;
      for (const due of old) done += (await bring(due)) ? 1 : 0;
      return { done, failed: old.length - done };
    },
  };
};
