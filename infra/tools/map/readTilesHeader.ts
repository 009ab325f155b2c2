/** What the header of a PMTiles archive tells of itself. */
export interface TilesHeader {
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly center: readonly [lon: number, lat: number];
  readonly zooms: readonly [least: number, most: number];
}

const headerLength = 127;
const vectorTiles = 1;

/** Reads the header of an archive of vector tiles; throws with what a person can do about it when it is none. */
export const readTilesHeader = (bytes: Uint8Array): TilesHeader => {
  const header = Buffer.from(bytes.subarray(0, headerLength));
  if (header.length < headerLength || header.toString('latin1', 0, 7) !== 'PMTiles')
    throw new Error('This is no PMTiles archive: cut one with "pmtiles extract" (docs/guides/map.md).');
  if (header[7] !== 3)
    throw new Error(
      `The archive is of PMTiles version ${header[7]}; convert it to 3 with "pmtiles convert".`,
    );
  if (header[99] !== vectorTiles)
    throw new Error('The archive has pictures in it, not vector tiles: cut a Protomaps build.');
  const degrees = (at: number): number => header.readInt32LE(at) / 1e7;
  return {
    bounds: [degrees(102), degrees(106), degrees(110), degrees(114)],
    center: [degrees(119), degrees(123)],
    zooms: [header[100] ?? 0, header[101] ?? 0],
  };
};
