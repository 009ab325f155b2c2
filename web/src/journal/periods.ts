import { belgianWallClock } from './belgianWallClock.ts';

/** A period in words that everybody uses; times are ISO 8601, absent is the beginning or now. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export const periodNames = ['day', 'week', 'month', 'lastMonth', 'all'] as const;

const dayMs = 86_400_000;

/** What a named period means at `now` (ms), by Belgium's clocks. */
export const periodOf = (name: (typeof periodNames)[number], now: number): Period => {
  const ago = (days: number): Period => ({ from: new Date(now - days * dayMs).toISOString() });
  switch (name) {
    case 'day':
      return ago(1);
    case 'week':
      return ago(7);
    case 'month':
      return ago(30);
    case 'all':
      return {};
    case 'lastMonth': {
      const [year, month] = belgianWallClock.write(new Date(now).toISOString()).split('-').map(Number);
      const first = (back: number): string => {
        const months = (year ?? 0) * 12 + (month ?? 1) - 1 - back;
        return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01T00:00`;
      };
      return { from: belgianWallClock.read(first(1)), to: belgianWallClock.read(first(0)) };
    }
  }
};
