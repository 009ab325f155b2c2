import { describe, expect, test } from 'vitest';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { enrichToken } from './enrichToken.ts';

const signIn = (triggerSource = 'TokenGeneration_HostedAuth') => ({
  version: '2',
  triggerSource,
  userPoolId: 'pool',
  request: { userAttributes: { sub: 'voorbeeld' }, groupConfiguration: { groupsToOverride: ['ZONE_ADMIN'] } },
  response: {},
});

const enrich = (person: PersonItem | null, event: object = signIn()) =>
  enrichToken({
    zone,
    findPerson: async () => person,
    clock: { now: () => Date.parse('2026-11-22T23:30:00.000Z') },
  })(event);

describe('the token of somebody who signs in', () => {
  test('says zone, roles, name, crew and the version of the rights', async () => {
    const event = await enrich({ ...personWith(['OFFICER', 'TEAM_LEAD']), unit: 'OO 05', rightsVersion: 7 });

    expect(event.response).toEqual({
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: {
          claimsToAddOrOverride: { zone: '5449', name: 'A. Voorbeeld', rv: '7', unit: 'OO 05' },
        },
        groupOverrideDetails: { groupsToOverride: ['OFFICER', 'TEAM_LEAD'] },
      },
    });
  });

  test.each([
    { who: 'the directory does not know', person: null },
    { who: 'is suspended', person: personWith(['DISPATCHER'], 'SUSPENDED') },
    { who: 'has left', person: personWith(['DISPATCHER'], 'LEFT') },
    {
      who: 'was valid until yesterday, past midnight in Belgium,',
      person: { ...personWith(['DISPATCHER']), validUntil: '2026-11-22' },
    },
    {
      who: 'is valid from tomorrow',
      person: { ...personWith(['DISPATCHER']), validFrom: '2026-11-24' },
    },
  ])('who $who has no group at all, whatever the pool says', async ({ person }) => {
    const event = await enrich(person);

    expect(event.response).toMatchObject({
      claimsAndScopeOverrideDetails: { groupOverrideDetails: { groupsToOverride: [] } },
    });
  });

  test('who is valid on this very day in Belgium has their groups', async () => {
    const today = '2026-11-23';
    const event = await enrich({ ...personWith(['DISPATCHER']), validFrom: today, validUntil: today });

    expect(event.response).toMatchObject({
      claimsAndScopeOverrideDetails: { groupOverrideDetails: { groupsToOverride: ['DISPATCHER'] } },
    });
  });

  test('and has no sub has no group', async () => {
    const event = { ...signIn(), request: { userAttributes: {} } };

    expect((await enrich(personWith(['CHIEF']), event)).response).toMatchObject({
      claimsAndScopeOverrideDetails: { groupOverrideDetails: { groupsToOverride: [] } },
    });
  });

  test('is made by the same rule when it is renewed', async () => {
    const renewed = await enrich(personWith(['OFFICER'], 'LEFT'), signIn('TokenGeneration_RefreshTokens'));

    expect(renewed.response).toMatchObject({
      claimsAndScopeOverrideDetails: { groupOverrideDetails: { groupsToOverride: [] } },
    });
  });
});

test('the token of a machine is left as it is', async () => {
  const event = signIn('TokenGeneration_ClientCredentials');

  expect(await enrich(personWith(['CHIEF']), event)).toEqual(event);
});
