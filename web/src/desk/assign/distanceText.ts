import type { LanguageCode } from '../../app/Session.ts';

/** A distance as people say it: metres to the nearest ten below a kilometre, then kilometres with one decimal. */
export const distanceText = (metres: number, language: LanguageCode): string => {
  if (metres < 995) return `${Math.round(metres / 10) * 10} m`;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${number.format(metres / 1000)} km`;
};
