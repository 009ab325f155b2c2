import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gazetteer } from './Gazetteer.ts';
import { indexGazetteer } from './GazetteerIndex.ts';
import { nearestJunction } from './nearestJunction.ts';
import { searchGazetteer } from './searchGazetteer.ts';

const small: Gazetteer = {
  version: 1,
  bounds: [2.8, 51.1, 3, 51.3],
  streets: [
    {
      id: 's1',
      names: { nl: 'Griffioenstraat', fr: 'Rue du Griffon', de: 'Greifenstraße' },
      municipality: 'Oefenstad',
      districtId: 'd1',
      line: [
        [2.9, 51.2],
        [2.901, 51.2],
        [2.902, 51.2],
      ],
      numbers: [
        ['1', 2.9, 51.2],
        ['2', 2.9, 51.2001],
        ['4A', 2.901, 51.2001],
        ['7', 2.902, 51.2],
      ],
    },
    {
      id: 's2',
      names: { nl: 'Feeënlaan', fr: 'Avenue des Fées' },
      municipality: 'Oefenstad',
      line: [
        [2.9, 51.2],
        [2.9, 51.21],
      ],
      numbers: [],
    },
  ],
  junctions: [
    { id: 'j1', label: 'Griffioenstraat / Feeënlaan', lon: 2.9, lat: 51.2, streetIds: ['s1', 's2'] },
  ],
  places: [{ id: 'p1', kind: 'station', names: { nl: 'Station', fr: 'Gare' }, lon: 2.95, lat: 51.22 }],
};
const index = indexGazetteer(small);
const found = (text: string, language = 'nl') => searchGazetteer(index, text, language)[0];

describe('Searching the zone’s own gazetteer', () => {
  it('finds a house by the beginning of its street and its number', () => {
    expect(found('griff 4a')).toMatchObject({
      kind: 'ADDRESS',
      label: 'Griffioenstraat 4A',
      houseNumber: '4A',
    });
    expect(found('Griffioenstraat 4 A')?.houseNumber).toBe('4A');
  });

  it('answers the nearest number of the same side when there is no such number, and says so', () => {
    expect(found('griffioenstraat 5')).toMatchObject({ houseNumber: '7', nearest: true });
  });

  it('forgives accents, capitals and one wrong letter', () => {
    expect(found('FEEENLAAN')?.streetId).toBe('s2');
    expect(found('griffoenstraat')?.streetId).toBe('s1');
    expect(found('girffioen')?.streetId).toBe('s1');
    expect(found('greifenstrasse')?.streetId).toBe('s1');
  });

  it('labels what it found in the language asked for, whichever it was typed in', () => {
    expect(found('griffioenstraat 1', 'fr')?.label).toBe('Rue du Griffon 1');
    expect(found('griffioen', 'en')?.label).toBe('Griffioenstraat');
  });

  it('takes the municipality along, and does not find streets by it alone', () => {
    expect(found('griffioen 2 oefenstad')?.houseNumber).toBe('2');
    expect(found('oefenstad')).toBeUndefined();
  });

  it('finds a junction by its two streets, and a place by its name', () => {
    expect(found('griffioen / feeen', 'fr')).toMatchObject({
      kind: 'JUNCTION',
      label: 'Rue du Griffon / Avenue des Fées',
    });
    expect(found('gare')).toMatchObject({ kind: 'PLACE', label: 'Station' });
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    expect(found('')).toBeUndefined();
    expect(found('g')).toBeUndefined();
    expect(found('zwembadlaan')).toBeUndefined();
  });

  it('answers any text without failing, at most twelve, none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const hits = searchGazetteer(index, text, 'nl');
        expect(hits.length).toBeLessThanOrEqual(12);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      }),
    );
  });
});

const syllables = ['vre', 'kom', 'del', 'zan', 'bri', 'tul', 'os', 'pel', 'wen', 'gra', 'mik', 'lo'];
const nameOf = (at: number): string =>
  `${syllables[at % 12]}${syllables[Math.floor(at / 12) % 12]}${syllables[Math.floor(at / 144) % 12]}${['straat', 'laan', 'weg'][at % 3]}`;

/** 1,000 streets of 20 houses. */
const large: Gazetteer = {
  ...small,
  streets: Array.from({ length: 1_000 }, (_, at) => ({
    id: `s${at}`,
    names: { nl: nameOf(at), fr: `Rue ${nameOf(at + 3)}` },
    municipality: 'Oefenstad',
    line: [
      [3, 51],
      [3.1, 51],
    ] as const,
    numbers: Array.from({ length: 20 }, (_, house) => [String(house + 1), 3 + house / 1e3, 51] as const),
  })),
};

describe('Searching 20,000 addresses', () => {
  const whole = indexGazetteer(large);
  const street = fc.integer({ min: 0, max: 999 });

  it('finds every street by its whole name and number, first of all', () => {
    fc.assert(
      fc.property(street, fc.integer({ min: 1, max: 20 }), (at, house) => {
        const [first] = searchGazetteer(whole, `${nameOf(at)} ${house}`, 'nl');
        expect(first?.label).toBe(`${nameOf(at)} ${house}`);
      }),
    );
  });

  it('still finds it with one letter changed, left out or doubled', () => {
    fc.assert(
      fc.property(
        street,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('change', 'leave', 'double'),
        (at, place, how) => {
          const name = nameOf(at);
          const letter = how === 'change' ? 'q' : how === 'double' ? `${name[place]}${name[place]}` : '';
          const typed = `${name.slice(0, place)}${letter}${name.slice(place + 1)}`;
          expect(searchGazetteer(whole, typed, 'nl').some(({ label }) => label === name)).toBe(true);
        },
      ),
    );
  });

  it('needs less than 100 ms a search', () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${nameOf(at * 17).slice(0, 3 + (at % 9))} ${at}`);
    const took = texts.map((text) => {
      const begun = performance.now();
      searchGazetteer(whole, text, 'nl');
      return performance.now() - begun;
    });
    const median = took.toSorted((a, b) => a - b)[20] ?? 0;
    console.log(
      `search over 20,000 addresses: median ${median.toFixed(1)} ms, worst ${Math.max(...took).toFixed(1)} ms of ${took.length}`,
    );
    expect(median).toBeLessThan(100);
  });
});

describe('The nearest junction', () => {
  it('is the nearest of all, wherever one asks from', () => {
    const place = fc.record({
      lon: fc.double({ min: 2.5, max: 3.5, noNaN: true }),
      lat: fc.double({ min: 50.5, max: 51.4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), place, (places, from) => {
        const junctions = places.map((at, number) => ({ id: `j${number}`, label: '', streetIds: [], ...at }));
        const narrower = Math.cos((from.lat * Math.PI) / 180);
        const away = (at: { lon: number; lat: number }) =>
          Math.hypot((at.lon - from.lon) * narrower, at.lat - from.lat);
        const nearest = nearestJunction(junctions, from);
        expect(nearest === null ? null : away(nearest)).toBe(Math.min(...junctions.map(away)));
      }),
    );
    expect(nearestJunction([], { lon: 0, lat: 0 })).toBeNull();
  });
});
