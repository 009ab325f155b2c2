import type { StartPageData } from '../src/app/bootStart.ts';
import { fakeSettings } from './fakeSettings.ts';
import { fakeZones } from './fakeZones.ts';

/** The start page's data as `npm start` would give it. */
export const fakeStartPage = async (): Promise<StartPageData> => ({
  zones: fakeZones,
  settings: await fakeSettings(),
  people: [
    person('5449', 'a.voorbeeld', 'A. Voorbeeld', 'DISPATCHER'),
    person('5449', 'l.fictiva', 'L. Fictiva', 'OFFICER', 'OO 05'),
    person('5450', 'p.mockers', 'P. Mockers', 'DISPATCHER'),
    person('5450', 'n.schimmel', 'N. Schimmel', 'OFFICER', 'BH 02'),
  ],
});

const person = (zoneCode: string, username: string, name: string, role: string, unit?: string) => ({
  zoneCode,
  username,
  name,
  password: 'Oefening-2026!',
  roles: [role],
  ...(unit === undefined ? {} : { unit }),
});
