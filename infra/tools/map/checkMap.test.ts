import { describe, expect, it } from 'vitest';
import { writePmtiles } from '../../local/map/tiles/writePmtiles.ts';
import { checkMap } from './checkMap.ts';

const zone = { name: 'Oostende', approxLocation: { lat: 51.225, lon: 2.916 } };
const bounds = [2.8, 51.1, 3, 51.3] as const;
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** A small file, as an administrator would cut one. */
const tiles = (zoom = 14, box: readonly [number, number, number, number] = bounds): Uint8Array =>
  writePmtiles(
    [{ z: zoom, x: 1, y: 1, bytes: new Uint8Array([26, 0]) }],
    box,
    { lon: 2.9, lat: 51.2, zoom: 13 },
    {},
  );
const gazetteer = {
  version: 1,
  bounds,
  streets: [
    {
      id: 's1',
      names: { nl: 'Proefstraat' },
      municipality: 'Oostende',
      line: [[2.9, 51.2]],
      numbers: [['1', 2.9, 51.2]],
    },
  ],
  junctions: [],
  places: [],
};

describe('A map an administrator brings', () => {
  it('is taken when it is this zone’s', () => {
    expect(checkMap({ tiles: tiles(), gazetteer: bytes(gazetteer) }, zone)).toEqual({
      bounds: [...bounds],
      center: [2.9, 51.2],
      zooms: [14, 14],
    });
  });

  it.each([
    ['is no archive', { tiles: bytes('hello'.repeat(40)) }, /no PMTiles archive/],
    ['is of an older version', { tiles: tiles().with(7, 2) }, /PMTiles version 2/],
    ['has pictures in it', { tiles: tiles().with(99, 2) }, /pictures/],
    ['shows no streets', { tiles: tiles(10) }, /zoom 10/],
    ['is of another zone', { tiles: tiles(14, [4.3, 50.7, 4.5, 50.9]) }, /another zone/],
    [
      'has a gazetteer of another zone',
      { gazetteer: bytes({ ...gazetteer, bounds: [4.3, 50.7, 4.5, 50.9] }) },
      /another zone/,
    ],
    ['has a gazetteer without streets', { gazetteer: bytes({ ...gazetteer, streets: [] }) }, /no street/],
    [
      'has a gazetteer of another form',
      { gazetteer: bytes({ ...gazetteer, streets: [{ id: 1 }] }) },
      /streets\.0/,
    ],
    ['has a gazetteer that is no JSON', { gazetteer: new TextEncoder().encode('{') }, /no JSON/],
  ])('is refused with words when it %s', (_, wrong, words) => {
    expect(() => checkMap({ tiles: tiles(), gazetteer: bytes(gazetteer), ...wrong }, zone)).toThrow(words);
  });
});
