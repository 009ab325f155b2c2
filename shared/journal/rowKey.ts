/** One text for a row's key, to look it up by. */
export const rowKey = (row: { readonly pk: string; readonly sk: string }): string => `${row.pk} ${row.sk}`;
