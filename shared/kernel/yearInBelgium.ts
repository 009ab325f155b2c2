const years = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', year: 'numeric' });

/** The year on the wall clock in Belgium: a file opened half an hour into the new year belongs to the new year. */
export const yearInBelgium = (milliseconds: number): string => years.format(milliseconds);
