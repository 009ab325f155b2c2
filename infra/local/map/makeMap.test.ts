import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { PbfReader } from 'pbf';
import { Compression, PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { junctionsFromTiles } from '../../tools/map/junctionsFromTiles.ts';
import { type InventedMap, makeMap } from './makeMap.ts';
import { zonePlans } from './town/zonePlans.ts';

const made = new Map<string, InventedMap>();
const mapOf = (code: string): InventedMap => {
  const map = made.get(code) ?? makeMap(code);
  made.set(code, map);
  return map;
};

class InMemory implements Source {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  getKey(): string {
    return 'in memory';
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: Uint8Array.from(this.bytes.subarray(offset, offset + length)).buffer });
  }
}

const unpack = (data: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> => {
  if (compression !== Compression.Gzip) return Promise.resolve(data);
  return Promise.resolve(Uint8Array.from(gunzipSync(Buffer.from(data))).buffer);
};

/** The names of a vector tile's layers (field 3 of a tile, field 1 of a layer). */
const layersIn = (tile: Uint8Array): readonly string[] =>
  new PbfReader(tile).readFields<string[]>((tag, names, pbf) => {
    if (tag !== 3) return;
    names.push(
      pbf.readMessage<{ name: string }>(
        (field, layer, inner) => {
          if (field === 1) layer.name = inner.readString();
        },
        { name: '' },
      ).name,
    );
  }, []);

describe('The invented map of a zone', { timeout: 60_000 }, () => {
  it('has the same bytes however often it is made', () => {
    const hash = (map: InventedMap): string =>
      createHash('sha256').update(map.tiles).update(JSON.stringify(map.gazetteer)).digest('hex');
    expect(hash(makeMap('5449'))).toBe(hash(mapOf('5449')));
  });

  it('differs from zone to zone', () => {
    expect(Buffer.compare(mapOf('5449').tiles, mapOf('5999').tiles)).not.toBe(0);
  });

  it('is refused for a zone there is no plan for', () => {
    expect(() => makeMap('5345')).toThrow(/no invented map/);
  });

  it.each(Object.keys(zonePlans))('of %s is read back by a PMTiles reader', async (code) => {
    const { tiles, bounds, center } = mapOf(code);
    const archive = new PMTiles(new InMemory(tiles), undefined, unpack);
    const header = await archive.getHeader();
    expect(header).toMatchObject({ specVersion: 3, minZoom: 8, maxZoom: 15, clustered: true });
    expect(header.minLon).toBeCloseTo(bounds[0], 5);
    expect(header.maxLat).toBeCloseTo(bounds[3], 5);
    expect(tiles.length).toBeLessThan(3_000_000);
    for (let zoom = 8; zoom <= 15; zoom++) {
      const x = Math.floor(((center[0] + 180) / 360) * 2 ** zoom);
      const angle = (center[1] * Math.PI) / 180;
      const y = Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom);
      const tile = await archive.getZxy(zoom, x, y);
      expect(tile?.data.byteLength).toBeGreaterThan(100);
      const layers = layersIn(new Uint8Array(tile?.data ?? new ArrayBuffer()));
      expect(layers).toEqual(
        expect.arrayContaining(zoom < 14 ? ['earth', 'landuse', 'roads'] : ['buildings', 'earth', 'roads']),
      );
    }
  });

  it.each(Object.keys(zonePlans))('of %s has addresses enough, each beside its street', (code) => {
    const { gazetteer, bounds } = mapOf(code);
    const [west, south, east, north] = bounds;
    const metresNorth = 111_320;
    const metresEast = metresNorth * Math.cos((south * Math.PI) / 180);
    let far = 0;
    let addresses = 0;
    for (const { line, numbers } of gazetteer.streets) {
      for (const [, lon, lat] of numbers) {
        addresses++;
        expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
        const away = Math.min(
          ...line.map(([x, y]) => Math.hypot((x - lon) * metresEast, (y - lat) * metresNorth)),
        );
        if (away > 75) far++;
      }
    }
    expect(addresses).toBeGreaterThan(10_000);
    expect(far).toBeLessThan(addresses / 200);
  });

  it.each(Object.keys(zonePlans))(
    'of %s has junctions of streets that are there, and no street name twice',
    (code) => {
      const { gazetteer } = mapOf(code);
      const ids = new Set(gazetteer.streets.map(({ id }) => id));
      expect(
        gazetteer.junctions.every(
          ({ streetIds }) => streetIds.length > 1 && streetIds.every((id) => ids.has(id)),
        ),
      ).toBe(true);
      const names = gazetteer.streets.map(({ names: { nl } }) => nl);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it('of 5449 has the junctions in its tiles that were drawn, as a real zone’s are read out of its own', async () => {
    const { tiles, gazetteer } = mapOf('5449');

    const read = await junctionsFromTiles(tiles, gazetteer, ['nl']);

    const within = (from: typeof read, { lon, lat }: (typeof read)[number]): boolean =>
      from.some((one) => Math.hypot((one.lon - lon) * 69_800, (one.lat - lat) * 111_320) < 20);
    const missed = gazetteer.junctions.filter((drawn) => !within(read, drawn));
    expect(missed.length).toBeLessThan(gazetteer.junctions.length / 50);
    expect(read.filter((one) => !within(gazetteer.junctions, one))).toEqual([]);
    console.log(`junctions of 5449: ${gazetteer.junctions.length} drawn, ${missed.length} not read back`);
  });

  it('names the streets of the training zone in its three languages, and no house number twice in a street', () => {
    const { streets } = mapOf('5999').gazetteer;
    expect(
      streets.every(
        ({ names }) => names.nl !== undefined && names.fr !== undefined && names.de !== undefined,
      ),
    ).toBe(true);
    for (const { numbers } of streets) {
      const labels = numbers.map(([label]) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('has districts with a name each, drawn as areas', () => {
    const { districts } = mapOf('5449');
    expect(districts.features.length).toBeGreaterThan(10);
    expect(districts.features.every(({ properties }) => typeof properties?.name === 'string')).toBe(true);
  });
});
