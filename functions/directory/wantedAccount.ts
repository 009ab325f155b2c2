import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { WantedAccount } from './Accounts.ts';

const states = { ACTIVE: 'ENABLED', SUSPENDED: 'DISABLED', LEFT: 'GONE' } as const;

/** What the directory says about a person's account: who is suspended cannot sign in, who left has none. */
export const wantedAccount = (person: PersonItem, signOut: boolean): WantedAccount => ({
  sub: person.sub,
  username: person.username,
  name: person.name,
  state: states[person.state],
  roles: person.roles,
  signOut,
});
