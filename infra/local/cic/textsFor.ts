import type { DispatchTexts } from './DispatchTexts.ts';
import de from './texts/de.json' with { type: 'json' };
import fr from './texts/fr.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

const texts: Readonly<Record<string, DispatchTexts>> = { nl, fr, de };

/** The texts of the first of a zone's languages that there are texts in. */
export const textsFor = (languages: readonly string[]): DispatchTexts =>
  languages.map((language) => texts[language]).find((found) => found !== undefined) ?? nl;
