import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { GazetteerSchema } from '../../../shared/gazetteer/GazetteerSchema.ts';
import { nearestJunction } from '../../../shared/gazetteer/nearestJunction.ts';
import { cutTiles } from '../../local/map/tiles/cutTiles.ts';
import type { TileFeature } from '../../local/map/tiles/layersOf.ts';
import { writePmtiles } from '../../local/map/tiles/writePmtiles.ts';
import { gazetteerFromBest } from './gazetteerFromBest.ts';
import { junctionsFromTiles } from './junctionsFromTiles.ts';

const lines = readFileSync(new URL('./best.fixture.csv', import.meta.url), 'utf8').split('\n');
const box = [2.9, 51.215, 2.93, 51.235] as const;

const road = (
  name: string,
  coordinates: readonly (readonly [number, number])[],
  more: Readonly<Record<string, unknown>> = {},
): TileFeature => ({
  minZoom: 13,
  feature: {
    type: 'Feature',
    properties: { kind: 'minor_road', name, ...more },
    geometry: { type: 'LineString', coordinates: coordinates.map((at): Position => [...at]) },
  },
});

/** A small cut as an administrator's: the layers of the basemap, at its largest scale. */
const cut = (roads: readonly TileFeature[]): Uint8Array => {
  const tiles = cutTiles({ roads }, box).filter(({ z }) => z >= 14);
  return writePmtiles(tiles, box, { lon: 2.91, lat: 51.22, zoom: 14 }, {});
};

const kaai = road('Fictieve Kaai', [
  [2.9081, 51.2181],
  [2.9101, 51.2201],
  [2.9121, 51.2221],
]);
const meetingKaai = (name: string, more = {}) =>
  road(
    name,
    [
      [2.9121, 51.2181],
      [2.9101, 51.2201],
      [2.9081, 51.2221],
    ],
    more,
  );

const junctionsOf = async (roads: readonly TileFeature[]) => {
  const { gazetteer } = await gazetteerFromBest(lines, ['Oostende']);
  return { gazetteer, junctions: await junctionsFromTiles(cut(roads), gazetteer, ['nl']) };
};

describe('The junctions of a zone, out of its own tiles', () => {
  test('are where roads of different names meet, called by the register, and near enough to be handed on', async () => {
    const { gazetteer, junctions } = await junctionsOf([
      kaai,
      meetingKaai('Rue de l\'Essai, dite "Courte"'),
      road('Fictieve Kaai', [
        [2.9121, 51.2221],
        [2.9141, 51.2241],
      ]),
    ]);

    expect(junctions).toMatchObject([
      { label: 'Fictieve Kaai / Proefstraat', streetIds: ['900001', '900002'] },
    ]);
    expect(v.is(GazetteerSchema, { ...gazetteer, junctions })).toBe(true);
    const near = nearestJunction(junctions, { lon: 2.9103, lat: 51.2203 });
    expect(near?.lon).toBeCloseTo(2.9101, 4);
    expect(near?.lat).toBeCloseTo(51.2201, 4);
  });

  test('are there too where the basemap took the point out of a straight road, and where a side street ends at it', async () => {
    const straight = road('Fictieve Kaai', [
      [2.9081, 51.2181],
      [2.9121, 51.2221],
    ]);
    const side = road('Verzonnen Gang', [
      [2.911, 51.221],
      [2.9121, 51.2199],
    ]);

    const { junctions } = await junctionsOf([straight, meetingKaai('Bedachte Laan'), side]);

    expect(junctions.map(({ label }) => label)).toEqual([
      'Bedachte Laan / Fictieve Kaai',
      'Fictieve Kaai / Verzonnen Gang',
    ]);
  });

  test('are not where one passes over the other, nor where a path or a nameless road does, nor of two streets elsewhere', async () => {
    const apart: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      Luchtbrug: { is_bridge: true },
      Onderdoor: { is_tunnel: true },
      Wandelpad: { kind: 'path' },
      '-': {},
    };
    const names = Object.keys(apart);
    const ground = meetingKaai('Bedachte Laan');
    const { junctions } = await junctionsOf([
      kaai,
      ...names.map((name) => meetingKaai(name, apart[name])),
      ground,
    ]);

    expect(junctions.map(({ label }) => label)).toEqual(['Bedachte Laan / Fictieve Kaai']);
    // Seeded fault: a reader that saw neither bridge nor tunnel nor path would have them all.
    const { junctions: blind } = await junctionsOf([kaai, ...names.map((name) => meetingKaai(name)), ground]);
    expect(blind.map(({ label }) => label)).toEqual([
      'Bedachte Laan / Fictieve Kaai / Luchtbrug / Onderdoor / Wandelpad',
    ]);
    console.log(`junctions: ${names.length + 1} roads cross, ${junctions.length} meets`);
  });

  test('are refused in words where there are none', async () => {
    await expect(junctionsOf([])).rejects.toThrow('no named road where the addresses lie');
    await expect(junctionsOf([kaai])).rejects.toThrow('meet at no street of the zone');
    await expect(
      junctionsFromTiles(new Uint8Array(200), (await gazetteerFromBest(lines, ['Oostende'])).gazetteer, [
        'nl',
      ]),
    ).rejects.toThrow('no PMTiles archive');
  });
});
