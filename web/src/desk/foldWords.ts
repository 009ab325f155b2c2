/** A text as it is compared when somebody searches: without accents and capitals. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
