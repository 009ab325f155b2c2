import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { indexGazetteer } from '../../../shared/gazetteer/GazetteerIndex.ts';
import { GazetteerSchema } from '../../../shared/gazetteer/GazetteerSchema.ts';
import { searchGazetteer } from '../../../shared/gazetteer/searchGazetteer.ts';
import { gazetteerFromBest } from './gazetteerFromBest.ts';

const lines = readFileSync(new URL('./best.fixture.csv', import.meta.url), 'utf8').split('\n');

describe('A gazetteer made from the address register', () => {
  test('has the streets of the zone’s own municipalities, each number once, and only those in use', async () => {
    const { gazetteer, addresses, missing } = await gazetteerFromBest(lines, ['Oostende', 'Nergens']);

    expect(v.is(GazetteerSchema, gazetteer)).toBe(true);
    expect(gazetteer.streets).toMatchObject([
      {
        id: '900001',
        names: { nl: 'Fictieve Kaai' },
        municipality: 'Oostende',
        line: [
          [2.9101, 51.2201],
          [2.9102, 51.2202],
          [2.9103, 51.2203],
        ],
      },
      { id: '900002', names: { nl: 'Proefstraat', fr: `Rue de l'Essai, dite "Courte"` } },
    ]);
    expect(gazetteer.streets[0]?.numbers.map(([label]) => label)).toEqual(['1', '2', '3', '5A']);
    expect(gazetteer.bounds).toEqual([2.9101, 51.2201, 2.9201, 51.2301]);
    expect([addresses, missing]).toEqual([5, ['Nergens']]);
    console.log(`BeST: ${lines.length - 2} lines, ${addresses} addresses of the zone`);
  });

  test('is found in, by a name in another language and without its marks', async () => {
    const { gazetteer } = await gazetteerFromBest(lines, ['OSTENDE']);

    const [hit] = searchGazetteer(indexGazetteer(gazetteer), 'fictieve kaai 5a', 'nl');

    expect(hit).toMatchObject({ kind: 'ADDRESS', label: 'Fictieve Kaai 5A', lon: 2.9103, lat: 51.2203 });
  });

  test('is none where the file is another one, or of another region', async () => {
    await expect(gazetteerFromBest(['a,b,c', '1,2,3'], ['Oostende'])).rejects.toThrow(
      'no column EPSG:4326_lat',
    );
    await expect(gazetteerFromBest(lines, ['Eupen'])).rejects.toThrow('is it the file of their region?');
  });

  test('takes several files one after the other', async () => {
    const { addresses, missing } = await gazetteerFromBest([...lines, ...lines], ['Oostende', 'Bredene']);

    expect([addresses, missing]).toEqual([6, []]);
  });
});
