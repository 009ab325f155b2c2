import type { LanguageCode } from '../../app/Session.ts';

const locales: Readonly<Record<LanguageCode, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
};

const formats = {
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  minutes: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dayYear: { day: '2-digit', month: '2-digit', year: '2-digit' },
  dayShort: { weekday: 'short', day: 'numeric', month: 'short' },
  moment: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  full: {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment as Belgium's clocks show it (Europe/Brussels, 24 hours), whatever the device's own zone is.
 * @param at ms since 1970, or ISO 8601.
 */
export const formatTime = (
  at: number | string,
  language: LanguageCode,
  shape: keyof typeof formats,
): string => {
  const key = `${language}/${shape}`;
  const format =
    made.get(key) ??
    new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Brussels', ...formats[shape] });
  made.set(key, format);
  return format.format(typeof at === 'number' ? at : Date.parse(at));
};
