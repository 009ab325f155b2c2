import type { Role } from '../../shared/directory/Role.ts';
import type { PersonView } from '../src/people/PeopleSource.ts';

const first = [
  'An',
  'Bo',
  'Cas',
  'Dries',
  'Eef',
  'Fons',
  'Gust',
  'Hilde',
  'Ine',
  'Jef',
  'Kaat',
  'Lode',
  'Mia',
];
const last = ['Verzonnen', 'Bedacht', 'Fictiva', 'Denkbeeld', 'Schijnbaar', 'Sjabloon', 'Pseudo', 'Nepveu'];
const ranks = ['INP', 'INP', 'AGT', 'HINP', 'CP', 'CALOG'] as const;
const jobs: readonly (readonly Role[])[] = [
  ['OFFICER'],
  ['OFFICER'],
  ['DISTRICT_OFFICER'],
  ['OFFICER', 'TEAM_LEAD'],
  ['DISPATCHER'],
  ['LIK_EDITOR'],
];

/** The invented person `n` of a zone; the same n is always the same person. */
export const fakePerson = (n: number): PersonView => {
  const name = `${first[n % first.length]} ${last[(n * 7) % last.length]} ${String(n).padStart(4, '0')}`;
  const state = n % 53 === 5 ? 'SUSPENDED' : n % 41 === 7 ? 'LEFT' : 'ACTIVE';
  const roles = jobs[n % jobs.length] ?? ['OFFICER'];
  return {
    id: `fake-${n}`,
    username: name.toLowerCase().replaceAll(' ', '.'),
    name,
    personnelNumber: String(440_000 + n),
    rank: ranks[n % ranks.length] ?? 'INP',
    roles,
    unit: `OO ${String((n % 40) + 1).padStart(2, '0')}`,
    team: ['A', 'B', 'C'][n % 3] ?? 'A',
    districts: n % 6 === 2 ? ['Centrum', 'Westerkwartier'] : [],
    languages: n % 4 === 0 ? ['nl', 'fr'] : ['nl'],
    state,
    validFrom: '2026-06-01',
    validUntil: n % 29 === 3 ? '2026-10-31' : '2027-05-31',
    ...(n % 5 === 0 ? {} : { trainingValidUntil: n % 7 === 0 ? '2026-09-01' : '2027-03-01' }),
    version: 3,
    updatedAt: '2026-11-14T09:12:00.000Z',
    allowedActions: [],
    history: [
      {
        version: 1,
        at: '2026-06-01T07:30:00.000Z',
        by: { kind: 'PERSON', id: 'me', name: 'S. Bedacht' },
        type: 'person.added',
        rolesTo: ['OFFICER'],
      },
      {
        version: 2,
        at: '2026-09-03T13:05:00.000Z',
        by: { kind: 'PERSON', id: 'me', name: 'S. Bedacht' },
        type: 'person.rightsChanged',
        reason: 'Wordt teamleider van ploeg B vanaf september',
        rolesFrom: ['OFFICER'],
        rolesTo: roles,
      },
      {
        version: 3,
        at: '2026-11-14T09:12:00.000Z',
        by: { kind: 'PERSON', id: 'me', name: 'S. Bedacht' },
        type:
          state === 'SUSPENDED' ? 'person.suspended' : state === 'LEFT' ? 'person.ended' : 'person.changed',
        ...(state === 'ACTIVE' ? {} : { reason: 'Op vraag van de korpschef, nota 2026/118' }),
      },
    ],
  };
};
