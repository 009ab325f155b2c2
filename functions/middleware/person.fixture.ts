import * as v from 'valibot';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { Role } from '../../shared/directory/Role.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';

export const zone = v.parse(ZoneCodeSchema, '5449');

export const personWith = (roles: readonly Role[], state: PersonItem['state'] = 'ACTIVE'): PersonItem => ({
  pk: 'PERSON#voorbeeld',
  sk: 'PERSON',
  schema: 2,
  sub: 'voorbeeld',
  username: 'a.voorbeeld',
  name: 'A. Voorbeeld',
  roles,
  districts: [],
  languages: ['nl'],
  rightsVersion: 1,
  version: 1,
  updatedAt: '2026-11-22T08:00:00.000Z',
  history: [],
  revokedSessions: [],
  state,
  fictional: true,
});
