import type { LanguageCode } from '../app/Session.ts';
import { formatTime } from '../ui/time/formatTime.ts';

/** A day of the calendar (`2026-11-22`) as it is read: "22/11/26". Noon, so that no time zone makes it another. */
export const dayWords = (day: string | undefined, language: LanguageCode): string =>
  day === undefined || day === '' ? '' : formatTime(`${day}T12:00:00.000Z`, language, 'dayYear');
