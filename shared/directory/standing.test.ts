import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isTrained } from './isTrained.ts';
import { PersonSchema } from './PersonSchema.ts';
import { personStates } from './PersonState.ts';
import { morning, officerWho, today } from './person.fixture.ts';
import { standing } from './standing.ts';

const session = { id: 's-1', startedAt: morning - 60_000 };
const codeOf = (person = officerWho('ACTIVE'), now = morning) =>
  standing(person, session, now)?.code ?? 'good';

describe('somebody who calls', () => {
  test.each([
    { who: 'is active', person: officerWho('ACTIVE'), code: 'good' },
    { who: 'is suspended', person: officerWho('SUSPENDED'), code: 'person.notActive' },
    { who: 'has left', person: officerWho('LEFT'), code: 'person.notActive' },
    { who: 'is valid from today', person: officerWho('ACTIVE', { validFrom: today }), code: 'good' },
    {
      who: 'is valid from tomorrow',
      person: officerWho('ACTIVE', { validFrom: '2026-11-23' }),
      code: 'person.notValidNow',
    },
    { who: 'is valid until today', person: officerWho('ACTIVE', { validUntil: today }), code: 'good' },
    {
      who: 'was valid until yesterday',
      person: officerWho('ACTIVE', { validUntil: '2026-11-21' }),
      code: 'person.notValidNow',
    },
    {
      who: 'has this session ended',
      person: officerWho('ACTIVE', { revokedSessions: [{ id: 's-1', at: morning }] }),
      code: 'session.revoked',
    },
    {
      who: 'has another session ended',
      person: officerWho('ACTIVE', { revokedSessions: [{ id: 's-2', at: morning }] }),
      code: 'good',
    },
    {
      who: 'was signed out everywhere since',
      person: officerWho('ACTIVE', { signedOutBefore: morning }),
      code: 'session.revoked',
    },
    {
      who: 'was signed out everywhere before this session',
      person: officerWho('ACTIVE', { signedOutBefore: morning - 120_000 }),
      code: 'good',
    },
  ])('and $who: $code', ({ person, code }) => {
    expect(codeOf(person)).toBe(code);
  });

  test('loses the last day at midnight in Belgium, not in Greenwich', () => {
    const person = officerWho('ACTIVE', { validUntil: '2026-07-10' });

    expect(codeOf(person, Date.parse('2026-07-10T21:59:59.999Z'))).toBe('good');
    expect(codeOf(person, Date.parse('2026-07-10T22:00:00.000Z'))).toBe('person.notValidNow');
  });

  test('only stands well when active, valid and in a session that goes on: 20,000 at random', () => {
    const day = fc.constantFrom(undefined, '2026-11-20', '2026-11-21', today, '2026-11-23', '2026-11-24');
    let good = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...personStates),
        day,
        day,
        fc.boolean(),
        fc.boolean(),
        (state, from, until, ended, everywhere) => {
          const person = officerWho(state, {
            ...(from === undefined ? {} : { validFrom: from }),
            ...(until === undefined ? {} : { validUntil: until }),
            revokedSessions: ended ? [{ id: 's-1', at: 1 }] : [],
            ...(everywhere ? { signedOutBefore: morning } : {}),
          });
          const expected =
            state === 'ACTIVE' &&
            !(from === '2026-11-23' || from === '2026-11-24') &&
            !(until === '2026-11-20' || until === '2026-11-21') &&
            !ended &&
            !everywhere;
          good += expected ? 1 : 0;
          return (standing(person, session, morning) === null) === expected;
        },
      ),
      { numRuns: 20_000 },
    );
    expect(good).toBeGreaterThan(0);
    console.log(`standing: 20,000 random people, ${good} of them in good standing, 0 differ`);
  });
});

describe('training', () => {
  test('holds up to and with its last day, and who has none has none', () => {
    expect(isTrained({ trainingValidUntil: today }, morning)).toBe(true);
    expect(isTrained({ trainingValidUntil: '2026-11-21' }, morning)).toBe(false);
    expect(isTrained({}, morning)).toBe(false);
  });
});

describe('a stored person', () => {
  test('of the first schema is read as one of the second', () => {
    const { districts, version, updatedAt, history, revokedSessions, ...first } = officerWho('ACTIVE');

    expect(v.parse(PersonSchema, { ...first, schema: 1, roles: ['OFFICER', 'WIZARD'] })).toMatchObject({
      schema: 2,
      sub: 'fictiva',
      roles: ['OFFICER'],
      districts: [],
      version: 1,
      history: [],
      revokedSessions: [],
    });
  });

  test('comes back as it was, and of an unknown schema is a fault', () => {
    const person = officerWho('ACTIVE', { validUntil: today, rank: 'INP', signedOutBefore: 7 });

    expect(v.parse(PersonSchema, person)).toEqual(person);
    expect(v.safeParse(PersonSchema, { ...person, schema: 3 }).success).toBe(false);
  });
});
