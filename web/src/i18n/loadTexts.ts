import type { LanguageCode } from '../app/Session.ts';
import { createTexts, type Texts, type TextTree } from './createTexts.ts';

/** One chunk a language: a client loads the one it shows and no other (web.md 3, G1). */
const loaders: Readonly<Record<LanguageCode, () => Promise<{ readonly default: TextTree }>>> = {
  nl: () => import('../../../shared/i18n/nl.json'),
  fr: () => import('../../../shared/i18n/fr.json'),
  de: () => import('../../../shared/i18n/de.json'),
  en: () => import('../../../shared/i18n/en.json'),
};

/** Fetches the texts of a language. Rejects when they cannot be had (offline and not in the precache). */
export const loadTexts = async (language: LanguageCode): Promise<Texts> =>
  createTexts(language, (await loaders[language]()).default);
