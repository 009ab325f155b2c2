import type { StartPageData } from '../src/start/StartPageData.ts';
import { fakeSettings } from './fakeSettings.ts';
import { fakeZones } from './fakeZones.ts';

/** The start page's data as `npm start` would give it. */
export const fakeStartPage = async (): Promise<StartPageData> => ({
  zones: fakeZones,
  settings: await fakeSettings(),
  start: {
    people: [
      person('5449', 'a.voorbeeld', 'A. Voorbeeld', 'DISPATCHER'),
      person('5449', 'l.fictiva', 'L. Fictiva', 'OFFICER', 'OO 05'),
      person('5449', 'm.denkbeeld', 'M. Denkbeeld', 'OFFICER', 'OO 16'),
      person('5449', 's.bedacht', 'S. Bedacht', 'ZONE_ADMIN'),
      person('5450', 'p.mockers', 'P. Mockers', 'DISPATCHER'),
      person('5450', 'n.schimmel', 'N. Schimmel', 'OFFICER', 'BH 02'),
      person('5450', 'c.inventee', 'C. Inventée', 'OFFICER', 'BH 03'),
      person('5450', 'f.droombeeld', 'F. Droombeeld', 'ZONE_ADMIN'),
    ],
    cloud: { readyInMs: 6200, versions: { patrouille: '0.1.0', node: '24.21.0', ministack: '1.5.33' } },
  },
});

const person = (zoneCode: string, username: string, name: string, role: string, unit?: string) => ({
  zoneCode,
  username,
  name,
  password: 'Oefening-2026!',
  roles: [role],
  ...(unit === undefined ? {} : { unit }),
});
