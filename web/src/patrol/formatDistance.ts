import type { LanguageCode } from '../app/Session.ts';

/** A distance as somebody says it: tens of metres below a kilometre, tenths of a kilometre from there, none from ten on. */
export const formatDistance = (metres: number, language: LanguageCode): string => {
  if (metres < 995) return `${Math.round(metres / 10) * 10} m`;
  const digits = metres < 9_950 ? 1 : 0;
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number.format(metres / 1_000)} km`;
};
