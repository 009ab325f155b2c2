import { describe, expect, test } from 'vitest';
import { personWith } from '../middleware/person.fixture.ts';
import { cedarCallOf } from './cedarCallOf.ts';
import { principalOf } from './principalOf.ts';

const principal = { id: 'p', zone: '5449', state: 'ACTIVE', roles: ['OFFICER', 'TEAM_LEAD'], unit: 'OO 05' };
const context = { zone: '5449', purpose: 'INCIDENT_HANDLING', day: 20_261_122, reason: false, factorAge: 1 };
const asked = { principal, action: 'Query.incident', context };

describe('a request in Cedar’s words', () => {
  test('names who, how and what, each an entity with what the policy may ask of it', () => {
    const resource = { kind: 'INCIDENT', id: 'i', state: 'NEW', zone: '5449' } as const;

    expect(cedarCallOf({ ...asked, resource }, ['watchIncidents'])).toStrictEqual({
      principal: { type: 'Person', id: '5449/p' },
      action: { type: 'Action', id: 'Query.incident' },
      resource: { type: 'Incident', id: 'i' },
      context: { ...context, assigned: false },
      entities: [
        {
          uid: { type: 'Person', id: '5449/p' },
          attrs: { zone: '5449', state: 'ACTIVE', unit: 'OO 05' },
          parents: [
            { type: 'Role', id: 'OFFICER' },
            { type: 'Role', id: 'TEAM_LEAD' },
          ],
        },
        {
          uid: { type: 'Action', id: 'Query.incident' },
          attrs: {},
          parents: [{ type: 'Action', id: 'watchIncidents' }],
        },
        { uid: { type: 'Incident', id: 'i' }, attrs: { zone: '5449', state: 'NEW' }, parents: [] },
      ],
    });
  });

  test.each([
    [
      'the zone',
      { kind: 'ZONE', zone: '5449' },
      { uid: { type: 'Zone', id: '5449' }, attrs: { zone: '5449' }, parents: [] },
    ],
    [
      'another person',
      { kind: 'PERSON', id: 'q', state: 'LEFT', zone: '5449' },
      { uid: { type: 'Person', id: '5449/q' }, attrs: { zone: '5449', state: 'LEFT' }, parents: [] },
    ],
    [
      'a person who was not loaded',
      { kind: 'PERSON', id: 'q', zone: '5449' },
      { uid: { type: 'Person', id: '5449/q' }, attrs: { zone: '5449', state: 'UNKNOWN' }, parents: [] },
    ],
    [
      'another zone’s person with the same id',
      { kind: 'PERSON', id: 'p', state: 'ACTIVE', zone: '5450' },
      { uid: { type: 'Person', id: '5450/p' }, attrs: { zone: '5450', state: 'ACTIVE' }, parents: [] },
    ],
    [
      'a unit',
      { kind: 'UNIT', id: 'OO 05', zone: '5449' },
      { uid: { type: 'Unit', id: 'OO 05' }, attrs: { zone: '5449' }, parents: [] },
    ],
  ] as const)('is about %s', (_, resource, entity) => {
    const call = cedarCallOf({ ...asked, resource }, []);

    expect(call.resource).toStrictEqual(entity.uid);
    expect(call.entities[2]).toStrictEqual(entity);
  });

  test('knows of nobody’s unit on what is no incident, nor on one that names none', () => {
    const odd = { ...principal, unit: 'Stryker was here' };
    const bare = { kind: 'INCIDENT', id: 'i', state: 'NEW', zone: '5449' } as const;

    for (const resource of [bare, { kind: 'ZONE', zone: '5449' } as const])
      expect(cedarCallOf({ ...asked, principal: odd, resource }, []).context).toMatchObject({
        assigned: false,
      });
  });

  test('is about oneself without a second entity', () => {
    const call = cedarCallOf({ ...asked, resource: { kind: 'PERSON', id: 'p', zone: '5449' } }, []);

    expect(call.resource).toStrictEqual(call.principal);
    expect(call.entities).toHaveLength(2);
  });

  test.each([
    [['OO 05', 'OO 16'], true],
    [['OO 16'], false],
    [[], false],
  ])('knows whether one’s unit is among %o', (units, assigned) => {
    const resource = { kind: 'INCIDENT', id: 'i', state: 'NEW', zone: '5449', units } as const;
    const { unit: _, ...without } = principal;

    expect(cedarCallOf({ ...asked, resource }, []).context).toMatchObject({ assigned });
    expect(cedarCallOf({ ...asked, principal: without, resource }, []).context).toMatchObject({
      assigned: false,
    });
  });
});

test.each([
  ['OO 05', true],
  ['OO 16', false],
])('of a unit, %s, it knows whether it is one’s own', (id, assigned) => {
  const resource = { kind: 'UNIT', id, zone: '5449' } as const;

  expect(cedarCallOf({ ...asked, resource }, []).context).toMatchObject({ assigned });
});

describe('a person as the policy sees them', () => {
  test('has the days of their profile as numbers, and nothing that was not said', () => {
    const person = personWith(['OFFICER']);
    const days = { validFrom: '2026-01-02', validUntil: '2026-12-31', trainingValidUntil: '2027-03-04' };

    expect(principalOf(person, '5449')).toStrictEqual({
      id: 'voorbeeld',
      zone: '5449',
      state: 'ACTIVE',
      roles: ['OFFICER'],
    });
    expect(principalOf({ ...person, ...days, unit: 'OO 16' }, '5449', 'OO 05')).toStrictEqual({
      id: 'voorbeeld',
      zone: '5449',
      state: 'ACTIVE',
      roles: ['OFFICER'],
      unit: 'OO 05',
      validFrom: 20_260_102,
      validUntil: 20_261_231,
      trainedUntil: 20_270_304,
    });
  });
});
