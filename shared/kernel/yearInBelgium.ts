import { isoOf } from './instant.ts';

const winterTime = 3_600_000;

/**
 * The year on the wall clock in Belgium: a file opened half an hour into the new year belongs to the new year. Years
 * begin in winter, when Belgium is one hour ahead of Greenwich, so no time zone tables are asked (loading them
 * costs a function's cold start 20 ms).
 */
export const yearInBelgium = (milliseconds: number): string => isoOf(milliseconds + winterTime).slice(0, 4);
