import type { Names } from './Names.ts';

/** The name in the first of these languages there is one in. */
export const nameIn = (names: Names, languages: readonly string[]): string => {
  for (const language of languages) {
    const name = language === 'nl' ? names.nl : language === 'fr' ? names.fr : names.de;
    if (name !== undefined) return name;
  }
  return names.nl ?? names.fr ?? names.de ?? '';
};
