import { describe, expect, test } from 'vitest';
import type { Role } from '../../shared/directory/Role.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { type OperationName, operations } from '../../shared/policy/operations.generated.ts';
import type { Decide } from '../../shared/policy/PolicyRequest.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import type { Audit } from '../audit/Audit.ts';
import { Consulted } from '../audit/Consulted.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { createDecide } from '../policy/createDecide.ts';
import { guard } from './guard.ts';

const now = millisecondsOf('2026-11-22T10:00:00.000Z');
const decide = createDecide(policyBook);
const because = { code: 'COMPLAINT', linkType: 'FILE', linkId: 'K-14' };

interface World {
  readonly roles?: readonly Role[];
  readonly secondsSinceSignIn?: number;
  readonly tokenZone?: string;
  readonly useCase?: UseCase | undefined;
  readonly firstLook?: null;
  readonly unit?: string;
  readonly decide?: Decide;
  /** The step of the journal that cannot be written. */
  readonly broken?: 'asked' | 'answered' | 'denied';
}

/** A guarded call, and everything that happened in it, in order. */
const guarded = (world: World = {}) => {
  const { roles = ['OFFICER'], secondsSinceSignIn = 60, tokenZone = zone, broken } = world;
  const happened: string[] = [];
  const reasons: unknown[] = [];
  const about: unknown[] = [];
  const write = (step: string) => {
    if (step === broken) throw new Error('the table is away');
    happened.push(step);
  };
  const audit: Audit = {
    asked: async (audited, reason) => {
      write('asked');
      reasons.push(reason);
      return { id: 'i', audited, ...(reason && { reason }) };
    },
    answered: async (_, consulted) => {
      write('answered');
      happened.push(`shown ${consulted?.shown.count ?? 'nothing'}`);
    },
    denied: async (_, { policies }, subjects) => {
      write('denied');
      about.push(subjects);
      happened.push(policies.join(' ') || 'no policy');
    },
    happened: async () => {},
  };
  const shows: UseCase = async () => {
    happened.push('read');
    return accepted(new Consulted('what was asked', { subjects: [], count: 3 }));
  };
  const person = personWith(roles);
  const call = (operation: OperationName, input: unknown = {}) =>
    guard({ zone, decide: world.decide ?? decide, audit, clock: { now: () => now } })(
      {
        person,
        actor: { kind: 'PERSON', id: person.sub, name: person.name },
        session: { id: 's', startedAt: now - secondsSinceSignIn * 1_000 },
        zone: tokenZone,
        ...('firstLook' in world ? { firstLook: null } : {}),
        ...(world.unit === undefined ? {} : { unit: world.unit }),
      },
      operations[operation],
      input,
      'useCase' in world ? world.useCase : shows,
    );
  return { happened, reasons, about, call };
};

describe('a consultation', () => {
  test('is journalled before anything is read, and again before the answer leaves', async () => {
    const { call, happened } = guarded();

    expect(await call('Query.incidents')).toEqual(accepted('what was asked'));
    expect(happened).toEqual(['asked', 'read', 'answered', 'shown 3']);
  });

  test('of what is not there is journalled as one that showed nothing', async () => {
    const refusal = { errorType: 'NOT_FOUND', code: 'incident.notFound' } as const;
    const { call, happened } = guarded({ useCase: async () => refused(refusal) });

    expect(await call('Query.incident')).toEqual(refused(refusal));
    expect(happened).toEqual(['asked', 'answered', 'shown nothing']);
  });

  test('whose intent cannot be journalled reads nothing', async () => {
    const { call, happened } = guarded({ broken: 'asked' });

    await expect(call('Query.incidents')).rejects.toThrow();
    expect(happened).toEqual([]);
  });

  test('whose result cannot be journalled answers nothing', async () => {
    const { call, happened } = guarded({ broken: 'answered' });

    await expect(call('Query.incidents')).rejects.toThrow();
    expect(happened).toEqual(['asked', 'read']);
  });

  test('that does not say what it showed is a fault', async () => {
    const { call } = guarded({ useCase: async () => accepted('incidents') });

    await expect(call('Query.incidents')).rejects.toThrow('Query.incidents does not say what it showed');
  });

  test('of what is only the caller’s own is answered as it is', async () => {
    const { call, happened } = guarded({ useCase: async () => accepted('me') });

    expect(await call('Query.me')).toEqual(accepted('me'));
    expect(happened).toEqual([]);
  });
});

describe('a command', () => {
  test('is journalled with its effect, by the use case, with what the guard hands it', async () => {
    const { call, happened } = guarded({
      roles: ['DISPATCHER'],
      useCase: async (_, { operation, decision, session }) =>
        accepted([operation.audit, decision, session.id]),
    });

    expect(await call('Mutation.closeIncident')).toEqual(
      accepted(['ALTER', { effect: 'allow', policies: ['dispatcher.incident'] }, 's']),
    );
    expect(happened).toEqual([]);
  });

  test('nobody has built yet is refused to those who may', async () => {
    const { call } = guarded({ roles: ['DISPATCHER'], useCase: undefined });

    expect(await call('Mutation.closeIncident')).toMatchObject({ refusal: { code: 'operation.notReady' } });
  });
});

describe('what a use case is handed', () => {
  test('is what was read with the person, where something was', async () => {
    const seen: object[] = [];
    const useCase: UseCase = async (_, context) => {
      seen.push(context);
      return accepted('me');
    };

    await guarded({ useCase }).call('Query.me');
    await guarded({ useCase, firstLook: null }).call('Query.me');

    expect(seen.map((context) => 'firstLook' in context)).toEqual([false, true]);
  });

  test('is the unit its caller is on duty with, where there is one', async () => {
    const seen: object[] = [];
    const useCase: UseCase = async (_, context) => {
      seen.push('unit' in context ? { unit: context.unit } : {});
      return accepted('me');
    };

    await guarded({ useCase }).call('Query.me');
    await guarded({ useCase, unit: 'OO 05' }).call('Query.me');

    expect(seen).toStrictEqual([{}, { unit: 'OO 05' }]);
  });
});

describe('a reason', () => {
  test('that nobody asked for is not heard', async () => {
    const { call, reasons } = guarded();

    await call('Query.incidents', { reason: because });

    expect(reasons).toEqual([undefined]);
  });

  test('that was asked for is in the intent', async () => {
    const { call, reasons } = guarded({ roles: ['DPO'] });

    await call('Query.journal', { reason: because });

    expect(reasons).toEqual([because]);
  });

  test('that was not asked for is no reason to the policy', async () => {
    const asked: boolean[] = [];
    const { call } = guarded({
      decide: (request) => {
        asked.push(request.context.reason);
        return decide(request);
      },
    });

    await call('Query.incidents', { reason: because });

    expect(asked).toEqual([false]);
  });
});

describe('a refusal', () => {
  test('is journalled before it leaves, and nothing is read', async () => {
    const { call, happened } = guarded();

    expect(await call('Mutation.closeIncident')).toMatchObject({ refusal: { code: 'access.denied' } });
    expect(happened).toEqual(['denied', 'no policy']);
  });

  test.each([
    ['Mutation.suspendPerson', { input: { personId: 'fictiva' } }, [{ kind: 'PERSON', id: 'fictiva' }]],
    ['Mutation.setUnitStatus', { input: { unitId: 'OO 05' } }, []],
    ['Query.people', {}, []],
  ] as const)(
    'of %s is journalled with the person it was about, and nobody where it was about none',
    async (name, input, subjects) => {
      const { call, about } = guarded({ roles: ['LIK_EDITOR'] });

      expect(await call(name, input)).toMatchObject({ ok: false });
      expect(about).toStrictEqual([subjects]);
    },
  );

  test('that cannot be journalled is a fault', async () => {
    const { call } = guarded({ broken: 'denied' });

    await expect(call('Mutation.closeIncident')).rejects.toThrow();
  });

  test.each([
    ['a token of another zone', { tokenZone: '5450' }, 'Query.incidents', {}, 'access.denied'],
    ['the journal without a reason', { roles: ['DPO'] }, 'Query.journal', {}, 'input.invalid'],
    [
      'the journal with hardly a reason',
      { roles: ['DPO'] },
      'Query.journal',
      { reason: { code: 'OTHER', text: 'controle' } },
      'reason.textTooShort',
    ],
    ['the journal without a reason, to who may not', {}, 'Query.journal', {}, 'access.denied'],
    [
      'an export after 301 seconds',
      { roles: ['DPO'], secondsSinceSignIn: 301 },
      'Mutation.exportJournal',
      { input: { reason: because } },
      'access.stepUp',
    ],
    [
      'an export after 301 seconds, to who may not',
      { roles: ['CHIEF'], secondsSinceSignIn: 301 },
      'Mutation.exportJournal',
      { input: { reason: because } },
      'access.denied',
    ],
    [
      'a sign-in that is still to come',
      { roles: ['DPO'], secondsSinceSignIn: -60 },
      'Mutation.exportJournal',
      { input: { reason: because } },
      'access.stepUp',
    ],
    [
      'one’s own rights',
      { roles: ['ZONE_ADMIN'] },
      'Mutation.changeRights',
      { input: { personId: 'voorbeeld' } },
      'access.ownRights',
    ],
    [
      'one’s own rights, to who may change nobody’s',
      { roles: ['OFFICER'] },
      'Mutation.changeRights',
      { input: { personId: 'voorbeeld' } },
      'access.denied',
    ],
    ['another’s sessions', {}, 'Query.sessions', { personId: 'ander' }, 'access.denied'],
  ] as const)('of %s', async (_, world, operation, input, code) => {
    const { call, happened } = guarded(world);

    expect(await call(operation, input)).toMatchObject({ ok: false, refusal: { code } });
    expect(happened[0]).toBe('denied');
  });

  test.each([
    ['the journal with a reason', { roles: ['DPO'] }, 'Query.journal', { reason: because }],
    [
      'an export after 300 seconds',
      { roles: ['DPO'], secondsSinceSignIn: 300 },
      'Mutation.exportJournal',
      { input: { reason: because } },
    ],
    [
      'a sign-in two seconds ahead',
      { roles: ['DPO'], secondsSinceSignIn: -2 },
      'Mutation.exportJournal',
      { input: { reason: because } },
    ],
    [
      'another’s rights',
      { roles: ['ZONE_ADMIN'] },
      'Mutation.changeRights',
      { input: { personId: 'ander' } },
    ],
    ['one’s own sessions', {}, 'Query.sessions', { personId: 'voorbeeld' }],
    [
      'another’s sessions, by the administrator',
      { roles: ['ZONE_ADMIN'] },
      'Query.sessions',
      { personId: 'ander' },
    ],
  ] as const)('is not what meets %s: the positive control', async (_, world, operation, input) => {
    const { call } = guarded(world);

    expect(await call(operation, input)).toMatchObject({ ok: true });
  });
});
