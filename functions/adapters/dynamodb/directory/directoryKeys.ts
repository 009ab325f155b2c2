/** The keys of the directory table. */
export const directoryKeys = {
  person: (sub: string) => ({ pk: `PERSON#${sub}`, sk: 'PERSON' }),
  session: (sub: string, id: string) => ({ pk: `PERSON#${sub}`, sk: `SESSION#${id}` }),
  /** All of the list in one partition: some thousands of people, read as a whole. */
  roster: (sub: string) => ({ pk: 'PEOPLE', sk: `PERSON#${sub}` }),
  username: (username: string) => ({ pk: `USERNAME#${username}`, sk: 'USERNAME' }),
  organisation: () => ({ pk: 'ORGANISATION', sk: 'ORGANISATION' }),
  accountDue: (sub: string) => ({ pk: 'ACCOUNTS', sk: `DUE#${sub}` }),
  /** Somebody the platform added, whom the journal does not have yet. */
  journalDue: (sub: string) => ({ pk: 'JOURNAL', sk: `DUE#${sub}` }),
  sweptDay: () => ({ pk: 'SWEPT', sk: 'DAY' }),
  begunImport: (commandId: string) => ({ pk: `IMPORT#${commandId}`, sk: 'IMPORT' }),
} as const;
