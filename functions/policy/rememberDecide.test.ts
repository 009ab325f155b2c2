import { expect, test } from 'vitest';
import type { Decide, PolicyRequest } from '../../shared/policy/PolicyRequest.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { zone } from '../middleware/person.fixture.ts';
import { createDecide } from './createDecide.ts';
import { rememberDecide } from './rememberDecide.ts';
import { whatPolicySees } from './whatPolicySees.ts';

const plain: PolicyRequest = {
  principal: {
    id: 'voorbeeld',
    zone,
    state: 'ACTIVE',
    roles: ['OFFICER'],
    unit: 'OO 05',
    validUntil: 20_270_101,
  },
  action: 'Mutation.addNote',
  resource: { kind: 'INCIDENT', id: 'a', state: 'NEW', units: ['OO 05'], zone },
  context: { zone, purpose: 'INCIDENT_HANDLING', day: 20_261_122, reason: true, factorAge: 0 },
};

/** A policy that counts what it is asked. */
const counting = () => {
  const asked: PolicyRequest[] = [];
  const decide: Decide = (request) => {
    asked.push(request);
    return { effect: 'allow', policies: ['some'] };
  };
  return { asked, decide };
};

/** Allowed to an officer for the unit they are on duty with. */
const ownUnit: PolicyRequest = {
  ...plain,
  action: 'Mutation.setUnitStatus',
  resource: { kind: 'UNIT', id: 'OO 05', zone },
};

/** Allowed to an administrator with a reason and a fresh factor, to another than themselves. */
const another: PolicyRequest = {
  ...plain,
  principal: { ...plain.principal, roles: ['ZONE_ADMIN'] },
  action: 'Mutation.changeRights',
  resource: { kind: 'PERSON', id: 'ander', state: 'ACTIVE', zone },
  context: { ...plain.context, purpose: 'STAFF_ADMINISTRATION' },
};

/** Allowed to who reviews, with a reason. */
const review: PolicyRequest = {
  ...plain,
  principal: { ...plain.principal, roles: ['INTERNAL_REVIEW'] },
  action: 'Mutation.exportJournal',
  resource: { kind: 'ZONE', zone },
  context: { ...plain.context, purpose: 'OVERSIGHT' },
};

/** Allowed to an officer whose training is valid. */
const source: PolicyRequest = {
  ...plain,
  principal: { ...plain.principal, trainedUntil: 20_270_101 },
  action: 'Source.ask',
};

type Part = 'principal' | 'resource' | 'context';
const withOther = (request: PolicyRequest, part: Part, change: object): PolicyRequest => ({
  ...request,
  [part]: { ...request[part], ...change },
});

/** A question allowed, and what of it turns the answer round when it alone is another. */
const turns: readonly (readonly [name: string, before: PolicyRequest, after: PolicyRequest])[] = [
  ['roles', another, withOther(another, 'principal', { roles: ['OFFICER'] })],
  ['state', plain, withOther(plain, 'principal', { state: 'SUSPENDED' })],
  ['the token’s zone', plain, withOther(plain, 'principal', { zone: '5450' })],
  ['unit', ownUnit, withOther(ownUnit, 'principal', { unit: 'OO 16' })],
  ['begin of rights', plain, withOther(plain, 'principal', { validFrom: 20_261_123 })],
  ['end of rights', plain, withOther(plain, 'principal', { validUntil: 20_261_121 })],
  ['training', source, withOther(source, 'principal', { trainedUntil: 20_261_121 })],
  ['who it is', another, withOther(another, 'principal', { id: 'ander' })],
  ['whom it is about', another, withOther(another, 'resource', { id: 'voorbeeld' })],
  ['which unit it is about', ownUnit, withOther(ownUnit, 'resource', { id: 'OO 16' })],
  ['the thing’s zone', plain, withOther(plain, 'resource', { zone: '5450' })],
  ['the answering zone', plain, withOther(plain, 'context', { zone: '5450' })],
  ['purpose', plain, withOther(plain, 'context', { purpose: 'OVERSIGHT' })],
  ['day', plain, withOther(plain, 'context', { day: 20_270_102 })],
  ['reason', review, withOther(review, 'context', { reason: false })],
  ['factor', another, withOther(another, 'context', { factorAge: 301 })],
  ['action', plain, { ...plain, action: 'Query.journal' }],
];

test('answers as the policy does, whatever was asked before; a memory blind to any part is found out', () => {
  const decide = createDecide(policyBook);
  const effectsOf = (one: Decide, [, before, after]: (typeof turns)[number]) =>
    [before, after, before].map((request) => one(request).effect);

  const remembered = rememberDecide(decide);
  const right = turns.map((turn) => effectsOf(remembered, turn));
  // Blind to the one part that turned: both questions look the same to it.
  const blind = turns.map((turn) =>
    effectsOf(
      rememberDecide(decide, 4_096, () => turn[0]),
      turn,
    ),
  );

  console.log(
    `remembered decisions: ${turns.length} parts, each turns an answer; ${blind.length} blind memories`,
  );
  expect(right).toEqual(turns.map(() => ['allow', 'deny', 'allow']));
  expect(blind).toEqual(turns.map(() => ['allow', 'allow', 'allow']));
});

test('asks once about things the policy cannot tell apart, anew about those it can', () => {
  const { asked, decide } = counting();
  const remembered = rememberDecide(decide);
  const things = [
    { kind: 'INCIDENT', id: 'a', state: 'NEW' },
    { kind: 'INCIDENT', id: 'b', state: 'NEW' },
    { kind: 'INCIDENT', id: 'c', state: 'CLOSED' },
    { kind: 'INCIDENT', id: 'd', state: 'NEW', units: ['OO 05'] },
    { kind: 'INCIDENT', id: 'e', state: 'NEW', units: ['OO 05', 'OO 16'] },
    { kind: 'PERSON', id: 'ander', state: 'ACTIVE' },
    { kind: 'PERSON', id: 'derde', state: 'ACTIVE' },
    { kind: 'PERSON', id: 'voorbeeld', state: 'ACTIVE' },
    { kind: 'PERSON', id: 'vierde', state: 'LEFT' },
    { kind: 'UNIT', id: 'OO 05' },
    { kind: 'UNIT', id: 'OO 16' },
    { kind: 'UNIT', id: 'OO 05' },
    { kind: 'ZONE' },
    { kind: 'ZONE' },
  ] as const;

  for (const thing of things) remembered({ ...plain, resource: { ...thing, zone } });

  expect(asked.map(({ resource }) => ('id' in resource ? resource.id : resource.kind))).toEqual([
    'a',
    'c',
    'd',
    'e',
    'ander',
    'voorbeeld',
    'vierde',
    'OO 05',
    'OO 16',
    'ZONE',
  ]);
});

test('keeps so many and no more: what was asked longest ago is decided anew', () => {
  const { asked, decide } = counting();
  const remembered = rememberDecide(decide, 2);
  const on = (day: number): PolicyRequest => ({ ...plain, context: { ...plain.context, day } });

  for (const day of [1, 2, 1, 3, 1, 2]) remembered(on(day));

  expect(asked.map(({ context: { day } }) => day)).toEqual([1, 2, 3, 2]);
});

test('forgets nothing of a fault: what could not be decided is asked again', () => {
  let faults = 1;
  const remembered = rememberDecide(() => {
    if (faults-- > 0) throw new Error('The policy could not be evaluated');
    return { effect: 'deny', policies: [] };
  });

  expect(() => remembered(plain)).toThrow('could not be evaluated');
  expect(remembered(plain)).toEqual({ effect: 'deny', policies: [] });
});

test('sees of a thing no more than the policy can', () => {
  const of = (resource: PolicyRequest['resource']) => whatPolicySees({ ...plain, resource });

  expect(of({ kind: 'INCIDENT', id: 'a', state: 'NEW', zone })).toBe(
    of({ kind: 'INCIDENT', id: 'b', state: 'NEW', zone }),
  );
  expect(of({ kind: 'PERSON', id: 'ander', zone })).not.toBe(of({ kind: 'PERSON', id: 'voorbeeld', zone }));
});
