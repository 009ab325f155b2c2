import type { PlaceNames } from './Gazetteer.ts';

/** A name in the language asked for, else in the first there is. */
export const nameIn = (names: PlaceNames, language: string): string => {
  const own =
    language === 'nl' ? names.nl : language === 'fr' ? names.fr : language === 'de' ? names.de : undefined;
  return own ?? names.nl ?? names.fr ?? names.de ?? '';
};
