const prefix = 'SECRET#';

/** `SECRET#INCIDENT#01J…` / `SECRET`: the secret of the aggregate with that partition key. */
export const secretKey = (of: string): { readonly pk: string; readonly sk: 'SECRET' } => ({
  pk: `${prefix}${of}`,
  sk: 'SECRET',
});

/** Whose secret a key is of; null when it is another item's. */
export const secretOwner = (pk: unknown): string | null =>
  typeof pk === 'string' && pk.startsWith(prefix) ? pk.slice(prefix.length) : null;
