/**
 * The columns an import may have, in any order. Several values in one field are parted by `|`; roles and languages
 * by blanks or commas too.
 */
export const importColumns = [
  'username',
  'name',
  'email',
  'personnelNumber',
  'rank',
  'roles',
  'unit',
  'team',
  'districts',
  'languages',
  'validFrom',
  'validUntil',
  'trainingValidUntil',
] as const;

export type ImportColumn = (typeof importColumns)[number];

/** Without these a line says too little. */
export const neededColumns = ['username', 'name', 'roles'] as const satisfies readonly ImportColumn[];

/** The column a heading means, whatever its capitals and blanks; undefined for none. */
export const columnNamed = (heading: string): ImportColumn | undefined => {
  const word = heading.replaceAll(/[\s_-]/g, '').toLowerCase();
  return importColumns.find((column) => column.toLowerCase() === word);
};
