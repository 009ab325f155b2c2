import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contractRules, judgeContract } from './judgeContract.ts';

const contract = readFileSync(new URL('../../../shared/schema.graphql', import.meta.url), 'utf8');

/** The contract with something slipped in, as somebody in a hurry would. Throws when the place is not there. */
const contractWith = (from: string | RegExp, to: string): string => {
  const changed = contract.replace(from, to);
  if (changed === contract) throw new Error(`Nothing to replace: ${from}`);
  return changed;
};

const inQuery = (field: string): string => contractWith('type Query {', `type Query {\n  ${field}`);

const groups = '@aws_cognito_user_pools(cognito_groups: ["OFFICER"])';
const plain = '@processing(purpose: OVERSIGHT, legalBasis: LPD_56, categories: [OFFICER], audit: CONSULT)';
const ofNobody = '@processing(purpose: OVERSIGHT, legalBasis: LPD_56, categories: [], audit: CONSULT)';

/** A fault for each rule, and for each way to forget it. */
const seeded: readonly (readonly [rule: string, what: string, sdl: string])[] = [
  ['operation.caller', 'an operation for everybody', inQuery(`plates: Int! ${plain}`)],
  [
    'operation.caller',
    'a group that does not exist',
    inQuery(`plates: Int! @aws_cognito_user_pools(cognito_groups: ["BOSS"]) ${plain}`),
  ],
  [
    'operation.caller',
    'an empty list of groups',
    inQuery(`plates: Int! @aws_cognito_user_pools(cognito_groups: []) ${plain}`),
  ],
  ['operation.processing', 'an operation without @processing', inQuery(`plates: Int! ${groups}`)],
  [
    'operation.processing',
    'a purpose nobody declared',
    inQuery(`plates: Int! ${groups} ${plain.replace('OVERSIGHT', 'CURIOSITY')}`),
  ],
  [
    'operation.processing',
    'a subscription without it',
    contractWith('type Subscription {', `type Subscription {\n  plates: FeedPage ${groups}`),
  ],
  [
    'operation.processing',
    'a command without it',
    contractWith('type Mutation {', `type Mutation {\n  plates: FeedPage ${groups}`),
  ],
  [
    'operation.statedReason',
    'a stated reason without the argument',
    contractWith(
      'journalEntry(epoch: ID!, n: Int!, reason: ReasonInput!)',
      'journalEntry(epoch: ID!, n: Int!)',
    ),
  ],
  [
    'operation.statedReason',
    'a stated reason that may be left out',
    contractWith(
      'journalEntry(epoch: ID!, n: Int!, reason: ReasonInput!)',
      'journalEntry(epoch: ID!, n: Int!, reason: ReasonInput)',
    ),
  ],
  [
    'operation.unheardReason',
    'a reason nobody asks for',
    contractWith('person(id: ID!): Person!', 'person(id: ID!, reason: ReasonInput!): Person!'),
  ],
  [
    'operation.auditNone',
    'a look at others that leaves no entry',
    inQuery(`plates: Int! ${groups} ${plain.replace('CONSULT', 'NONE')}`),
  ],
  [
    'operation.auditKind',
    'a question journalled as a change',
    inQuery(`plates: Int! ${groups} ${plain.replace('CONSULT', 'ALTER')}`),
  ],
  [
    'operation.auditKind',
    'a command journalled as a look',
    contractWith('type Mutation {', `type Mutation {\n  plates: Int! ${groups} ${plain}`),
  ],
  ['operation.noCategories', 'personal data of nobody', inQuery(`plates: PersonPage! ${groups} ${ofNobody}`)],
  [
    'operation.special',
    'special categories without a reason',
    contractWith('name: String! @data(is: PERSONAL)', 'name: String! @data(is: SPECIAL)'),
  ],
  [
    'type.kept',
    'a type without an end',
    contractWith('type Me @aws_cognito_user_pools @kept(as: STAFF_5)', 'type Me @aws_cognito_user_pools'),
  ],
  [
    'type.kept',
    'a class of retention that does not exist',
    contractWith('@kept(as: STAFF_5)', '@kept(as: FOREVER)'),
  ],
  [
    'field.data',
    'a field without a kind',
    contractWith(
      'type Me @aws_cognito_user_pools @kept(as: STAFF_5) {',
      'type Me @aws_cognito_user_pools @kept(as: STAFF_5) {\n  shoeSize: Int',
    ),
  ],
  [
    'field.data',
    'a list without a kind',
    contractWith('roles: [String!]! @data(is: PERSONAL)', 'roles: [String!]!'),
  ],
  [
    'field.data',
    'an enum without a kind',
    contractWith('priority: Priority! @data(is: OPERATIONAL)', 'priority: Priority!'),
  ],
  ['field.data', 'a kind that does not exist', contractWith('@data(is: PERSONAL)', '@data(is: SECRET)')],
  [
    'type.unreached',
    'a type no operation answers',
    `${contract}\ntype Plate @kept(as: ADM_5) {\n  owner: String! @data(is: PERSONAL)\n}`,
  ],
  ['type.seenThrough', 'a union', `${contract}\nunion Anything = Me | Person`],
  ['exception.needed', 'an excuse nobody needs', contractWith(/me: Me!/, 'myself: Me!')],
];

describe('the contract', () => {
  test('says of every field who, why, of whom and what is journalled', () => {
    const { faults, looked } = judgeContract(contract);

    expect(faults).toEqual([]);
    expect(looked).toBeGreaterThan(500);
    console.log(
      `G1: ${looked} places under ${contractRules.length} rules, 0 faults; ${seeded.length} seeded faults, each found`,
    );
  });

  test.each(seeded)('would be refused, as %s, for %s', (rule, _, sdl) => {
    expect(judgeContract(sdl).faults.map((fault) => fault.rule)).toContain(rule);
  });

  test('has a seeded fault for every rule', () => {
    expect(new Set(seeded.map(([rule]) => rule))).toEqual(new Set(contractRules.map(({ id }) => id)));
  });
});
