/** Milliseconds since the epoch of an ISO 8601 time. Pure: reads the text, not the clock. */
export const millisecondsOf = (iso: string): number =>
  // biome-ignore lint/style/noRestrictedGlobals: parses the text it is given and reads no clock
  Date.parse(iso);

/** ISO 8601 UTC, in milliseconds, of a time passed in. */
export const isoOf = (milliseconds: number): string =>
  // biome-ignore lint/style/noRestrictedGlobals: formats the time it is given and reads no clock
  new Date(milliseconds).toISOString();
