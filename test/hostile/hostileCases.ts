import fc from 'fast-check';
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { replacedAt } from '../isolation/world/atPath.ts';
import type { ArgumentPath, ContractOperation } from '../isolation/world/contract.ts';

/** Stands in every field that nobody asked for: found in what is stored, a field was taken that must not be. */
export const smuggled = 'Sm0kkelwaar';

/** What a hostile client sends where something else was meant. */
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.anything({ maxDepth: 3, withNullPrototype: true }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      // Text that shows as something else, breaks a parser, or is no text.
      '\u0000',
      '\u202Eneeps\u202C',
      'a\u2066b\u2069',
      '\u200B\u200C\u200D\u2060\uFEFF',
      '\uD800',
      'e\u0301'.repeat(400),
      '__proto__',
      'constructor',
      '',
      ' ',
      'null',
      "' OR 1=1 --",
      '{"$ne":null}',
      '#{7*7}{{7*7}}',
      '../../../../etc/passwd',
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("x")',
      'PERSON#1',
      'HEAD',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      -1,
      0,
      -0,
      1.5,
      2 ** 31 - 1,
      2 ** 31,
      -(2 ** 31) - 1,
      Number.MAX_SAFE_INTEGER + 2,
      1e308,
      5e-324,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      true,
      null,
      [],
      {},
      { length: 3 },
      [[[]]],
    ),
  },
  // Over-long, over-deep, over-wide, over-many.
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 40_000 }).map((n) => 'x'.repeat(n)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 10, max: 400 }).map((n) => {
      let deep: unknown = 'x';
      for (let level = 0; level < n; level++) deep = level % 2 === 0 ? [deep] : { input: deep };
      return deep;
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 50, max: 1_000 })
      .map((n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, i]))),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 50, max: 3_000 }).map((n) => Array.from({ length: n }, () => 'OFFICER')),
  },
);

/** Fields no input has and the store or the answer does: mass assignment. */
const smuggledNames = [
  'id',
  'sub',
  'pk',
  'sk',
  'number',
  'version',
  'rightsVersion',
  'state',
  'roles',
  'zone',
  'zoneCode',
  'actor',
  'actorId',
  'createdAt',
  'allowedActions',
  'history',
  'revokedSessions',
  'askedBy',
  'audit',
  'ttl',
  'kind',
  '__proto__',
  'constructor',
  'toString',
] as const;

/** Every place in an operation's arguments, from the contract; lists by their first element. */
export const placesIn = (operation: ContractOperation): readonly ArgumentPath[] =>
  operation.args.flatMap(({ name, type }) => placesOf(type, [name]));

const placesOf = (type: GraphQLInputType, path: ArgumentPath): readonly ArgumentPath[] => {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isListType(named)) return [path, ...placesOf(getNullableType(named.ofType), [...path, 0])];
  if (isInputObjectType(named))
    return [path, ...Object.values(named.getFields()).flatMap((f) => placesOf(f.type, [...path, f.name]))];
  return isEnumType(named) ? [path] : [path];
};

export interface HostileCase {
  readonly input: unknown;
  readonly smuggles: boolean;
}

/** Hostile versions of a rightly made call: something nasty in one or two places, or a field nobody asked for, or no call at all. */
export const hostileCases = (
  operation: ContractOperation,
  rightly: Readonly<Record<string, unknown>>,
): fc.Arbitrary<HostileCase> => {
  const places = placesIn(operation);
  const objects: readonly ArgumentPath[] = [[], ...places.filter((path) => path.length === 1)];
  const spoiled =
    places.length === 0
      ? fc.constant(rightly as unknown)
      : fc
          .array(fc.tuple(fc.constantFrom(...places), nasty), { minLength: 1, maxLength: 2 })
          .map((changes) =>
            changes.reduce<unknown>((input, [path, value]) => set(input, path, value), rightly),
          );
  const smuggling = fc
    .tuple(fc.constantFrom(...objects), fc.constantFrom(...smuggledNames))
    .map(([path, name]) => set(rightly, [...path, name], smuggled));
  return fc.oneof(
    { weight: 6, arbitrary: spoiled.map((input) => ({ input, smuggles: false })) },
    { weight: 2, arbitrary: smuggling.map((input) => ({ input, smuggles: true })) },
    { weight: 1, arbitrary: nasty.map((input) => ({ input, smuggles: false })) },
  );
};

/** As `replacedAt`, but `__proto__` becomes a field of its own, as JSON makes it. */
const set = (input: unknown, path: ArgumentPath, value: unknown): unknown => {
  const last = path.at(-1);
  if (last !== '__proto__') return replacedAt(input, path, value);
  const holder = JSON.parse(`{"__proto__":${JSON.stringify(value)}}`);
  return path.length === 1 && typeof input === 'object'
    ? Object.defineProperties({ ...input }, Object.getOwnPropertyDescriptors(holder))
    : replacedAt(input, path.slice(0, -1), holder);
};
