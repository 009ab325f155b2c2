import { formatTime, parseTime } from './timePattern.ts';

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** `util.time`. */
export const time = {
  nowISO8601: () => iso(Date.now()),
  nowEpochSeconds: () => Math.floor(Date.now() / 1000),
  nowEpochMilliSeconds: () => Date.now(),
  nowFormatted: (pattern: string, zone = 'UTC') => formatTime(Date.now(), pattern, zone),
  parseFormattedToEpochMilliSeconds: (text: string, pattern: string, zone = 'UTC') =>
    parseTime(text, pattern, zone),
  parseISO8601ToEpochMilliSeconds(text: string): number {
    const at = Date.parse(text);
    if (Number.isNaN(at)) throw new Error('Not an ISO 8601 time');
    return at;
  },
  epochMilliSecondsToSeconds: (milliseconds: number) => Math.floor(milliseconds / 1000),
  epochMilliSecondsToISO8601: iso,
  epochMilliSecondsToFormatted: (milliseconds: number, pattern: string, zone = 'UTC') =>
    formatTime(milliseconds, pattern, zone),
};
