import type { LanguageCode } from '../app/Session.ts';
import { formatTime } from '../ui/time/formatTime.ts';

/** When an entry happened: the time alone for today's, with the day before it for any other. */
export const entryTime = (at: string, now: number, language: LanguageCode): string => {
  const time = formatTime(at, language, 'seconds');
  const day = formatTime(at, language, 'dayYear');
  return day === formatTime(now, language, 'dayYear') ? time : `${day} ${time}`;
};
