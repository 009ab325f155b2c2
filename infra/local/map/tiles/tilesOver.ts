/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The web-mercator tiles of a zoom that bounds touch. */
export const tilesOver = (
  [west, south, east, north]: Bounds,
  zoom: number,
): readonly (readonly [number, number])[] => {
  const columns = [column(west, zoom), column(east, zoom)] as const;
  const rows = [row(north, zoom), row(south, zoom)] as const;
  const found: [number, number][] = [];
  for (let x = columns[0]; x <= columns[1]; x++) for (let y = rows[0]; y <= rows[1]; y++) found.push([x, y]);
  return found;
};

const column = (lon: number, zoom: number): number => Math.floor(((lon + 180) / 360) * 2 ** zoom);

const row = (lat: number, zoom: number): number => {
  const angle = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom);
};
