import { describe, expect, test } from 'vitest';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { envelope } from '../graphql/graphqlFunction.fixture.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import type { FindCaller } from './FindCaller.ts';
import { identify } from './identify.ts';

const now = millisecondsOf('2026-11-22T10:00:00.000Z');
const signedIn = now / 1_000 - 60;
const claims = { zone, origin_jti: 'o-1', auth_time: signedIn };

const who = (person: PersonItem | null, seen: unknown[] = []) => {
  const findCaller: FindCaller = async (sub, named) => {
    seen.push(sub, named);
    return { person, firstLook: null };
  };
  return identify({ zone, findCaller, clock: { now: () => now } });
};

describe('who calls', () => {
  test('is the person the directory knows by the account, in the session of the token', async () => {
    const person = personWith(['OFFICER']);

    expect(await who(person)({ kind: 'PERSON', sub: 'voorbeeld', claims }, {})).toEqual({
      ok: true,
      value: {
        person,
        actor: { kind: 'PERSON', id: 'voorbeeld', name: 'A. Voorbeeld' },
        session: { id: 'o-1', startedAt: signedIn * 1_000 },
        zone,
        firstLook: null,
      },
    });
  });

  test('is looked up together with the command that is named', async () => {
    const seen: unknown[] = [];
    const { commandId } = envelope(1);
    const incidentId = '01JDZ0000000000000000000AA';

    await who(personWith([]), seen)(
      { kind: 'PERSON', sub: 'voorbeeld', claims },
      { envelope: { commandId }, input: { incidentId } },
    );
    await who(personWith([]), seen)(
      { kind: 'PERSON', sub: 'voorbeeld', claims },
      { envelope: { commandId } },
    );

    expect(seen).toEqual(['voorbeeld', { id: incidentId, commandId }, 'voorbeeld', null]);
  });

  test.each([
    [
      'of another zone',
      personWith(['OFFICER']),
      { ...claims, zone: '5450' },
      'FORBIDDEN',
      'zone.claimDiffers',
    ],
    ['unknown', null, claims, 'FORBIDDEN', 'person.unknown'],
    ['suspended', personWith(['OFFICER'], 'SUSPENDED'), claims, 'FORBIDDEN', 'person.notActive'],
    [
      'no longer valid',
      { ...personWith(['OFFICER']), validUntil: '2026-11-21' },
      claims,
      'FORBIDDEN',
      'person.notValidNow',
    ],
    [
      'signed out',
      { ...personWith(['OFFICER']), revokedSessions: [{ id: 'o-1', at: now }] },
      claims,
      'UNAUTHENTICATED',
      'session.revoked',
    ],
    [
      'signed out everywhere',
      { ...personWith(['OFFICER']), signedOutBefore: now },
      claims,
      'UNAUTHENTICATED',
      'session.revoked',
    ],
  ] as const)('is refused who is %s', async (_, person, its, errorType, code) => {
    expect(await who(person)({ kind: 'PERSON', sub: 'voorbeeld', claims: its }, {})).toEqual({
      ok: false,
      refusal: { errorType, code },
    });
  });

  test('of another zone is not even looked for', async () => {
    const seen: unknown[] = [];

    await who(personWith([]), seen)({ kind: 'PERSON', sub: 'voorbeeld', claims: {} }, {});

    expect(seen).toEqual([]);
  });
});
