/** Where a zone's map lies in its bucket: each version in a folder of its own, and which one is in use. */
export const mapFiles = {
  current: 'map/current.json',
  tiles: (version: string): string => `map/${version}/tiles.pmtiles`,
  gazetteer: (version: string): string => `map/${version}/gazetteer.json`,
  districts: (version: string): string => `map/${version}/districts.json`,
} as const;
