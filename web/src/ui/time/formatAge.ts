import type { LanguageCode } from '../../app/Session.ts';

/**
 * The age of what is on the screen: tenths of a second while they mean something, whole seconds from ten on,
 * with the language's own decimal sign. "0,4 s" in Dutch, "0.4 s" in English.
 * @param ms milliseconds, 0 or more.
 */
export const formatAge = (ms: number, language: LanguageCode): string => {
  const seconds = ms / 1000;
  const digits = seconds < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number.format(seconds)} s`;
};
