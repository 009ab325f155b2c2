import fc from 'fast-check';
import { roles } from '../../shared/directory/Role.ts';
import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';
import { knownActions, purposeByOracle } from './oracle.ts';

const purposes = [...new Set(knownActions.map(purposeByOracle)), 'DELIVERY', ''];

/** Mostly the first; now and then one of the others. */
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const principal = fc.record(
  {
    id: fc.constantFrom('a', 'b'),
    zone: mostly('5449', '5450', '54490', ''),
    state: mostly('ACTIVE', 'SUSPENDED', 'LEFT', 'active'),
    roles: fc.oneof(
      fc.uniqueArray(fc.constantFrom<string>(...roles), { maxLength: 3 }),
      fc.uniqueArray(fc.constantFrom<string>(...roles, 'DRI_OPERATOR', 'dispatcher'), { maxLength: 4 }),
    ),
    unit: fc.constantFrom('OO 05', 'OO 16'),
    validFrom: mostly(20_251_122, 20_261_121, 20_261_122, 20_261_123),
    validUntil: mostly(20_271_122, 20_261_121, 20_261_122, 20_261_123),
    trainedUntil: mostly(20_271_122, 20_261_121, 20_261_122, 20_261_123),
  },
  { requiredKeys: ['id', 'zone', 'state', 'roles'] },
);

const resource = fc.oneof(
  fc.record({ kind: fc.constant('ZONE' as const), zone: mostly('5449', '5450') }),
  fc.record({
    kind: fc.constant('PERSON' as const),
    id: fc.constantFrom('a', 'b'),
    state: fc.constantFrom('ACTIVE', 'SUSPENDED', 'LEFT'),
    zone: mostly('5449', '5450'),
  }),
  fc.record({
    kind: fc.constant('UNIT' as const),
    id: fc.constantFrom('OO 05', 'OO 16'),
    zone: mostly('5449', '5450'),
  }),
  fc.record({
    kind: fc.constant('INCIDENT' as const),
    id: fc.constantFrom('a', 'i-1'),
    state: fc.constantFrom('NEW', 'CLOSED'),
    units: fc.uniqueArray(fc.constantFrom('OO 05', 'OO 16')),
    zone: mostly('5449', '5450'),
  }),
);

/** Questions to the policy, the likely ones and the odd ones; about one in eight is allowed. */
export const requests: fc.Arbitrary<PolicyRequest> = fc
  .record({
    principal,
    action: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...knownActions) },
      { weight: 1, arbitrary: fc.constantFrom('Mutation.publish', 'readJournal', 'Query.constructor', '') },
    ),
    resource,
    zone: mostly('5449', '5450'),
    // Mostly the one the action is declared for.
    purpose: mostly<string | null>(null, ...purposes),
    day: mostly(20_261_122, 20_261_121, 20_261_123),
    reason: mostly(true, false),
    factorAge: fc.oneof(fc.constantFrom(0, 299, 300, 301, -1, 43_200), fc.integer({ min: 0, max: 600 })),
  })
  .map(({ zone, purpose, day, reason, factorAge, ...rest }) => ({
    ...rest,
    context: { zone, purpose: purpose ?? purposeByOracle(rest.action), day, reason, factorAge },
  }));
