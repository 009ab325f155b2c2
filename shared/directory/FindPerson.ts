import type { PersonItem } from './PersonItem.ts';

/** The person behind an account's `sub`, as the directory knows them now (consistent); null when it does not. */
export type FindPerson = (sub: string) => Promise<PersonItem | null>;
