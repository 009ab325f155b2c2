const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Hour of the clock in Belgium, 0–23. @param time milliseconds since the epoch */
export const hourInBelgium = (time: number): number => Number(clock.format(time));
