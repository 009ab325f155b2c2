import type { ZonePlan } from './TownPlan.ts';

const channel = { nl: 'Nergensgeul', fr: 'Chenal de Nulle-Part', de: 'Nirgendrinne' };

/** The invented maps there are, by zone code: around the real zones' centres, with nothing real on them. */
export const zonePlans: Readonly<Record<string, ZonePlan>> = {
  '5449': {
    seed: 5449,
    turn: 32,
    coast: { dunes: 150 },
    extent: { from: [-5200, -1900], to: [4300, 5600] },
    towns: [
      {
        names: { nl: 'Oostende (oefenkaart)' },
        kind: 'city',
        municipality: 'Oostende',
        centre: [0, 650],
        radii: [55, 380, 760, 1250, 1900],
        sectors: 10,
        cells: {
          '2-0': 'dock',
          '3-0': 'industry',
          '1-6': 'park',
          '3-3': 'park',
          '3-1': 'industry',
          '4-2': 'cemetery',
        },
      },
      {
        names: { nl: 'Schijnbaarbad' },
        kind: 'village',
        municipality: 'Oostende',
        centre: [-3700, 600],
        radii: [35, 230, 520],
        sectors: 8,
        cells: { '1-2': 'park' },
      },
      {
        names: { nl: 'Nergenskerke' },
        kind: 'village',
        municipality: 'Oostende',
        centre: [-1500, 4100],
        radii: [40, 260, 560],
        sectors: 7,
        cells: {},
      },
      {
        names: { nl: 'Zogezegem' },
        kind: 'village',
        municipality: 'Oostende',
        centre: [2900, 3600],
        radii: [35, 210, 430],
        sectors: 6,
        cells: { '1-4': 'park' },
      },
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
      {
        names: { nl: 'Bredene (oefenkaart)' },
        kind: 'city',
        municipality: 'Bredene',
        centre: [0, 950],
        radii: [45, 340, 720, 1150],
        sectors: 9,
        cells: { '2-2': 'park', '3-4': 'industry' },
      },
      {
        names: { nl: 'De Haan (oefenkaart)' },
        kind: 'city',
        municipality: 'De Haan',
        centre: [6400, 700],
        radii: [45, 300, 640, 1000],
        sectors: 8,
        cells: { '2-5': 'park', '2-1': 'cemetery' },
      },
      {
        names: { nl: 'Wolkenhove' },
        kind: 'village',
        municipality: 'De Haan',
        centre: [4300, 3300],
        radii: [35, 230, 470],
        sectors: 7,
        cells: {},
      },
      {
        names: { nl: 'Bijnawaarde' },
        kind: 'village',
        municipality: 'Bredene',
        centre: [1400, 3500],
        radii: [35, 220, 400],
        sectors: 6,
        cells: { '1-1': 'park' },
      },
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
      {
        names: { nl: 'Oefenstad', fr: 'Exerceville', de: 'Übungsstadt' },
        kind: 'city',
        municipality: 'Oefenstad',
        centre: [0, 0],
        radii: [65, 400, 820, 1300, 1850],
        sectors: 10,
        cells: { '1-2': 'park', '3-7': 'park', '3-4': 'industry', '4-5': 'industry', '3-9': 'cemetery' },
      },
      {
        names: { nl: 'Zogezegem', fr: 'Soi-Disant-le-Bois', de: 'Sozusagendorf' },
        kind: 'village',
        municipality: 'Oefenstad',
        centre: [-2900, -2300],
        radii: [35, 240, 480],
        sectors: 7,
        cells: {},
      },
      {
        names: { nl: 'Misschienrode', fr: 'Peut-Être-sur-Rien', de: 'Vielleichtrath' },
        kind: 'village',
        municipality: 'Oefenstad',
        centre: [3100, 2500],
        radii: [40, 250, 540],
        sectors: 8,
        cells: { '1-3': 'park' },
      },
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
