/**
 * Where the tiles of a map are at this moment, by the map's version: an address is good for a quarter of an hour, a map
 * stays open for a shift.
 */
export const tileAddresses = new Map<string, string>();
