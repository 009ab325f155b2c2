import de from '../../../shared/i18n/custody/de.json' with { type: 'json' };
import en from '../../../shared/i18n/custody/en.json' with { type: 'json' };
import fr from '../../../shared/i18n/custody/fr.json' with { type: 'json' };
import nl from '../../../shared/i18n/custody/nl.json' with { type: 'json' };

/** The words of a report, in each language the zone speaks. */
export type ReportTexts = (typeof en)['custody'];

const books: Readonly<Record<string, ReportTexts>> = {
  nl: nl.custody,
  fr: fr.custody,
  de: de.custody,
  en: en.custody,
};

/** In the first of somebody's languages there are words in. */
export const reportTexts = (languages: readonly string[]): ReportTexts =>
  languages.map((language) => books[language]).find((book) => book !== undefined) ?? nl.custody;

/** A text with what belongs in it. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
