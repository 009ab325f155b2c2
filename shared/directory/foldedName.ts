/** A name as it is sorted and looked for: without accents, capitals and doubled blanks. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('#', ' ')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
