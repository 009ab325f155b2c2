import type { LanguageCode } from '../app/Session.ts';
import { createTexts, type Texts, type TextTree } from './createTexts.ts';
import type { TextBook } from './TextBook.ts';

type Loaders = Readonly<Record<LanguageCode, () => Promise<{ readonly default: TextTree }>>>;

/** One chunk a language and book: a client loads what it shows and no other (web.md 3, G1). */
const everywhere: Loaders = {
  nl: () => import('../../../shared/i18n/nl.json'),
  fr: () => import('../../../shared/i18n/fr.json'),
  de: () => import('../../../shared/i18n/de.json'),
  en: () => import('../../../shared/i18n/en.json'),
};
const books: Readonly<Record<TextBook, Loaders>> = {
  chat: {
    nl: () => import('../../../shared/i18n/chat/nl.json'),
    fr: () => import('../../../shared/i18n/chat/fr.json'),
    de: () => import('../../../shared/i18n/chat/de.json'),
    en: () => import('../../../shared/i18n/chat/en.json'),
  },
  desk: {
    nl: () => import('../../../shared/i18n/desk/nl.json'),
    fr: () => import('../../../shared/i18n/desk/fr.json'),
    de: () => import('../../../shared/i18n/desk/de.json'),
    en: () => import('../../../shared/i18n/desk/en.json'),
  },
  door: {
    nl: () => import('../../../shared/i18n/door/nl.json'),
    fr: () => import('../../../shared/i18n/door/fr.json'),
    de: () => import('../../../shared/i18n/door/de.json'),
    en: () => import('../../../shared/i18n/door/en.json'),
  },
  incident: {
    nl: () => import('../../../shared/i18n/incident/nl.json'),
    fr: () => import('../../../shared/i18n/incident/fr.json'),
    de: () => import('../../../shared/i18n/incident/de.json'),
    en: () => import('../../../shared/i18n/incident/en.json'),
  },
  journal: {
    nl: () => import('../../../shared/i18n/journal/nl.json'),
    fr: () => import('../../../shared/i18n/journal/fr.json'),
    de: () => import('../../../shared/i18n/journal/de.json'),
    en: () => import('../../../shared/i18n/journal/en.json'),
  },
  map: {
    nl: () => import('../../../shared/i18n/map/nl.json'),
    fr: () => import('../../../shared/i18n/map/fr.json'),
    de: () => import('../../../shared/i18n/map/de.json'),
    en: () => import('../../../shared/i18n/map/en.json'),
  },
  office: {
    nl: () => import('../../../shared/i18n/office/nl.json'),
    fr: () => import('../../../shared/i18n/office/fr.json'),
    de: () => import('../../../shared/i18n/office/de.json'),
    en: () => import('../../../shared/i18n/office/en.json'),
  },
  people: {
    nl: () => import('../../../shared/i18n/people/nl.json'),
    fr: () => import('../../../shared/i18n/people/fr.json'),
    de: () => import('../../../shared/i18n/people/de.json'),
    en: () => import('../../../shared/i18n/people/en.json'),
  },
  photo: {
    nl: () => import('../../../shared/i18n/photo/nl.json'),
    fr: () => import('../../../shared/i18n/photo/fr.json'),
    de: () => import('../../../shared/i18n/photo/de.json'),
    en: () => import('../../../shared/i18n/photo/en.json'),
  },
  refusal: {
    nl: () => import('../../../shared/i18n/refusal/nl.json'),
    fr: () => import('../../../shared/i18n/refusal/fr.json'),
    de: () => import('../../../shared/i18n/refusal/de.json'),
    en: () => import('../../../shared/i18n/refusal/en.json'),
  },
  road: {
    nl: () => import('../../../shared/i18n/road/nl.json'),
    fr: () => import('../../../shared/i18n/road/fr.json'),
    de: () => import('../../../shared/i18n/road/de.json'),
    en: () => import('../../../shared/i18n/road/en.json'),
  },
  start: {
    nl: () => import('../../../shared/i18n/start/nl.json'),
    fr: () => import('../../../shared/i18n/start/fr.json'),
    de: () => import('../../../shared/i18n/start/de.json'),
    en: () => import('../../../shared/i18n/start/en.json'),
  },
  update: {
    nl: () => import('../../../shared/i18n/update/nl.json'),
    fr: () => import('../../../shared/i18n/update/fr.json'),
    de: () => import('../../../shared/i18n/update/de.json'),
    en: () => import('../../../shared/i18n/update/en.json'),
  },
  verify: {
    nl: () => import('../../../shared/i18n/verify/nl.json'),
    fr: () => import('../../../shared/i18n/verify/fr.json'),
    de: () => import('../../../shared/i18n/verify/de.json'),
    en: () => import('../../../shared/i18n/verify/en.json'),
  },
};

/**
 * Fetches the texts of a language, with the books asked for. Rejects when they cannot be had (offline and not in
 * the precache).
 */
export const loadTexts = async (language: LanguageCode, wanted: readonly TextBook[] = []): Promise<Texts> => {
  const loaders = [everywhere, ...wanted.map((book) => books[book])];
  const trees = await Promise.all(loaders.map(async (load) => (await load[language]()).default));
  return createTexts(language, ...trees);
};
