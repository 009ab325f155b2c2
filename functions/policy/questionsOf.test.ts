import { describe, expect, test } from 'vitest';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { operations } from '../../shared/policy/operations.generated.ts';
import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { questionsOf } from './questionsOf.ts';

const now = millisecondsOf('2026-11-22T23:30:00.000Z');

/** Questions of one caller to a policy that writes down what it is asked. */
const asking = (effect: 'allow' | 'deny' = 'allow', startedAt = now - 60_500) => {
  const asked: PolicyRequest[] = [];
  const person = personWith(['OFFICER']);
  const decide = (request: PolicyRequest) => {
    asked.push(request);
    return { effect, policies: ['some'] };
  };
  const actor = { kind: 'PERSON', id: person.sub, name: person.name } as const;
  const caller = { person, actor, session: { id: 's', startedAt }, zone: 'token zone' };
  return { asked, ...questionsOf({ zone, decide }, caller, now) };
};

const context = { zone, purpose: 'INCIDENT_HANDLING', day: 20_261_123, reason: false, factorAge: 60 };

describe('the policy', () => {
  test('is asked about the call in its own circumstances: today in Belgium, the age of the sign-in, the token’s zone', () => {
    const { asked, decide } = asking();

    expect(decide(operations['Query.incident'], { kind: 'ZONE' }, false)).toEqual({
      effect: 'allow',
      policies: ['some'],
    });
    expect(asked).toEqual([
      {
        principal: { id: 'voorbeeld', zone: 'token zone', state: 'ACTIVE', roles: ['OFFICER'] },
        action: 'Query.incident',
        resource: { kind: 'ZONE', zone },
        context,
      },
    ]);
  });

  test('hears of a stated reason', () => {
    const { asked, decide } = asking();

    decide(operations['Query.journal'], { kind: 'ZONE' }, true);

    expect(asked[0]?.context).toMatchObject({ purpose: 'OVERSIGHT', reason: true });
  });

  test.each([
    [0, 0],
    [999, 0],
    [1_000, 1],
    [-1, 0],
    [-5_000, 0],
    [-5_001, -6],
    [-60_000, -60],
  ])('takes a sign-in %i ms ago for %i seconds', (milliseconds, seconds) => {
    const { asked, decide } = asking('allow', now - milliseconds);

    decide(operations['Query.incident'], { kind: 'ZONE' }, false);

    expect(asked[0]?.context.factorAge).toBe(seconds);
  });

  test('is asked what somebody could do, as if they had said why, signed in just now and meant another', () => {
    const { asked, couldIf } = asking();

    expect(couldIf(operations['Mutation.changeRights'], { kind: 'PERSON', id: 'voorbeeld' })).toBe(true);
    couldIf(operations['Mutation.changeRights'], { kind: 'PERSON', id: 'ander' });
    couldIf(operations['Query.incident'], { kind: 'INCIDENT', id: 'voorbeeld', state: 'NEW' });

    expect(
      asked.map(({ resource, context: { reason, factorAge } }) => ({ resource, reason, factorAge })),
    ).toEqual([
      { resource: { kind: 'ZONE', zone }, reason: true, factorAge: 0 },
      { resource: { kind: 'PERSON', id: 'ander', zone }, reason: true, factorAge: 0 },
      {
        resource: { kind: 'INCIDENT', id: 'voorbeeld', state: 'NEW', zone },
        reason: true,
        factorAge: 0,
      },
    ]);
    expect(asking('deny').couldIf(operations['Query.incident'], { kind: 'ZONE' })).toBe(false);
  });
});

describe('what somebody may do to a thing', () => {
  test('is asked under the purpose of the action, with reason and fresh factor granted', () => {
    const { asked, may } = asking();

    expect(may('Mutation.changeRights', { kind: 'PERSON', id: 'ander' })).toBe(true);
    may('JournalEntry.readLabel', { kind: 'ZONE' });
    may('JournalEntry.readReasonText', { kind: 'ZONE' });
    may('Source.ask', { kind: 'ZONE' });
    may('Nobody.declared', { kind: 'ZONE' });

    expect(asked.map(({ context }) => context)).toEqual(
      ['STAFF_ADMINISTRATION', 'OVERSIGHT', 'OVERSIGHT', 'INCIDENT_HANDLING', ''].map((purpose) => ({
        ...context,
        purpose,
        reason: true,
        factorAge: 0,
      })),
    );
    expect(asking('deny').may('Mutation.addNote', { kind: 'ZONE' })).toBe(false);
  });
});
