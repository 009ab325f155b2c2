import type { Actor } from '../journal/Actor.ts';
import { millisecondsOf } from '../kernel/instant.ts';
import type { Organisation } from './Organisation.ts';
import type { PersonItem } from './PersonItem.ts';
import type { PersonState } from './PersonState.ts';

/** Ten in the morning of 22 November 2026 in Belgium, less one hour. */
export const morning = millisecondsOf('2026-11-22T09:00:00.000Z');
export const today = '2026-11-22';

export const administrator: Actor = { kind: 'PERSON', id: 'bedacht', name: 'S. Bedacht' };

export const organisation: Organisation = {
  version: 1,
  teams: [{ id: 'A', name: 'Ploeg A' }],
  districts: [
    { id: 'W1', name: 'Wijk een' },
    { id: 'W2', name: 'Wijk twee' },
  ],
  units: [{ id: 'OO 05', name: 'OO 05' }],
};

/** An invented officer in this state. */
export const officerWho = (state: PersonState, more: Partial<PersonItem> = {}): PersonItem => ({
  pk: 'PERSON#fictiva',
  sk: 'PERSON',
  schema: 2,
  sub: 'fictiva',
  username: 'l.fictiva',
  name: 'L. Fictiva',
  roles: ['OFFICER'],
  districts: [],
  languages: ['nl'],
  rightsVersion: 1,
  version: 1,
  updatedAt: '2026-11-22T08:00:00.000Z',
  history: [],
  revokedSessions: [],
  state,
  fictional: true,
  ...more,
});
