/** How far Belgium's clocks are ahead of UTC at a moment, ms. */
const offsetAt = (at: number): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
};

/** Between a moment and what a clock on the wall in Belgium shows, whatever the device's own zone is. */
export const belgianWallClock = {
  /** "2026-11-22T10:52" as a field of a form has it, from ISO 8601. */
  write: (iso: string): string => {
    const at = Date.parse(iso);
    return new Date(at + offsetAt(at)).toISOString().slice(0, 16);
  },
  /** ISO 8601, from what the field has. An hour that a change of clocks skips is read as the hour after it. */
  read: (wall: string): string => {
    const asUtc = Date.parse(`${wall}Z`);
    const guess = asUtc - offsetAt(asUtc);
    return new Date(asUtc - offsetAt(guess)).toISOString();
  },
} as const;
