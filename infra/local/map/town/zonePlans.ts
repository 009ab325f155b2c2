import type { Names } from '../names/Names.ts';
import type { TownPlan, ZonePlan } from './TownPlan.ts';

/** A town of a kind, in the order its plan is read: what it is called, whose it is, where, how large, and what is not houses. */
const town =
  (kind: TownPlan['kind']) =>
  (
    names: Names | string,
    municipality: string,
    centre: TownPlan['centre'],
    radii: TownPlan['radii'],
    sectors: number,
    cells: TownPlan['cells'] = {},
  ): TownPlan => ({
    names: typeof names === 'string' ? { nl: names } : names,
    kind,
    municipality,
    centre,
    radii,
    sectors,
    cells,
  });
const city = town('city');
const village = town('village');

const channel = { nl: 'Nergensgeul', fr: 'Chenal de Nulle-Part', de: 'Nirgendrinne' };

/** The invented maps there are, by zone code: around the real zones' centres, with nothing real on them. */
export const zonePlans: Readonly<Record<string, ZonePlan>> = {
  '5449': {
    seed: 5449,
    turn: 32,
    coast: { dunes: 150 },
    extent: { from: [-5200, -1900], to: [4300, 5600] },
    towns: [
      city('Oostende (oefenkaart)', 'Oostende', [0, 650], [55, 380, 760, 1250, 1900], 10, {
        '2-0': 'dock',
        '3-0': 'industry',
        '1-6': 'park',
        '3-3': 'park',
        '3-1': 'industry',
        '4-2': 'cemetery',
      }),
      village('Schijnbaarbad', 'Oostende', [-3700, 600], [35, 230, 520], 8, { '1-2': 'park' }),
      village('Nergenskerke', 'Oostende', [-1500, 4100], [40, 260, 560], 7),
      village('Zogezegem', 'Oostende', [2900, 3600], [35, 210, 430], 6, { '1-4': 'park' }),
    ],
    water: [
      {
        names: channel,
        kind: 'canal',
        through: [1180, 0],
        direction: [0.1, 1],
        halfWidth: 42,
        span: [-330, 6200],
      },
    ],
    roads: [
      [
        [-3700, 650],
        [0, 650],
      ],
      [
        [-1500, 4100],
        [0, 650],
      ],
      [
        [2900, 3600],
        [0, 650],
      ],
      [
        [-1500, 4100],
        [2900, 3600],
      ],
    ],
    railway: [
      [-420, 1560],
      [-520, 2400],
      [-300, 3600],
      [300, 5900],
    ],
    motorway: [
      [-5600, 5150],
      [-1500, 4950],
      [1500, 4900],
      [4700, 5100],
    ],
  },
  '5450': {
    seed: 5450,
    turn: 30,
    coast: { dunes: 420 },
    extent: { from: [-2600, -1800], to: [9000, 4700] },
    towns: [
      city('Bredene (oefenkaart)', 'Bredene', [0, 950], [45, 340, 720, 1150], 9, {
        '2-2': 'park',
        '3-4': 'industry',
      }),
      city('De Haan (oefenkaart)', 'De Haan', [6400, 700], [45, 300, 640, 1000], 8, {
        '2-5': 'park',
        '2-1': 'cemetery',
      }),
      village('Wolkenhove', 'De Haan', [4300, 3300], [35, 230, 470], 7),
      village('Bijnawaarde', 'Bredene', [1400, 3500], [35, 220, 400], 6, { '1-1': 'park' }),
    ],
    water: [
      {
        names: { nl: 'Ongeveervaart' },
        kind: 'canal',
        through: [0, 4350],
        direction: [1, -0.06],
        halfWidth: 18,
        span: [-3500, 10_500],
      },
    ],
    roads: [
      [
        [0, 950],
        [6400, 700],
      ],
      [
        [0, 950],
        [1400, 3500],
      ],
      [
        [4300, 3300],
        [6400, 700],
      ],
      [
        [1400, 3500],
        [4300, 3300],
      ],
    ],
    railway: [
      [-3000, 2600],
      [2500, 2250],
      [10_000, 2100],
    ],
    motorway: [],
  },
  '5999': {
    seed: 5999,
    turn: 14,
    coast: null,
    extent: { from: [-4300, -3900], to: [4500, 4100] },
    towns: [
      city(
        { nl: 'Oefenstad', fr: 'Exerceville', de: 'Übungsstadt' },
        'Oefenstad',
        [0, 0],
        [65, 400, 820, 1300, 1850],
        10,
        { '1-2': 'park', '3-7': 'park', '3-4': 'industry', '4-5': 'industry', '3-9': 'cemetery' },
      ),
      village(
        { nl: 'Zogezegem', fr: 'Soi-Disant-le-Bois', de: 'Sozusagendorf' },
        'Oefenstad',
        [-2900, -2300],
        [35, 240, 480],
        7,
      ),
      village(
        { nl: 'Misschienrode', fr: 'Peut-Être-sur-Rien', de: 'Vielleichtrath' },
        'Oefenstad',
        [3100, 2500],
        [40, 250, 540],
        8,
        { '1-3': 'park' },
      ),
    ],
    water: [
      {
        names: { nl: 'Verzonne', fr: 'L’Inventée', de: 'Die Erdachte' },
        kind: 'river',
        through: [0, -560],
        direction: [1, 0.12],
        halfWidth: 34,
        span: [-5000, 5200],
      },
    ],
    roads: [
      [
        [-2900, -2300],
        [0, 0],
      ],
      [
        [3100, 2500],
        [0, 0],
      ],
      [
        [-1800, 2600],
        [0, 0],
      ],
      [
        [2600, -2200],
        [0, 0],
      ],
    ],
    railway: [
      [-4800, 1500],
      [-1400, 1180],
      [-500, 900],
      [900, 1000],
      [5000, 700],
    ],
    motorway: [
      [-4800, -3300],
      [-500, -3000],
      [2500, -3300],
      [5000, -3200],
    ],
  },
};
