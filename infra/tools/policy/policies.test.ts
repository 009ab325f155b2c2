import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, test } from 'vitest';
import { createDecide } from '../../../functions/policy/createDecide.ts';
import { failedExamples } from '../../../functions/policy/failedExamples.fixture.ts';
import { operationHolders } from '../../../shared/policy/operationHolders.generated.ts';
import { operations } from '../../../shared/policy/operations.generated.ts';
import { policyBook } from '../../../shared/policy/policies.generated.ts';
import { policyExamples } from '../../../shared/policy/policyExamples.fixture.ts';
import { readActions } from './readActions.ts';
import { readPolicies } from './readPolicies.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const schema = readFileSync(
  new URL('../../../shared/policy/patrouille.cedarschema', import.meta.url),
  'utf8',
);
const policies = readPolicies(root);
const actions = readActions(root);
const isForbid = (id: string): boolean =>
  policies.some((one) => one.id === id && one.json.effect === 'forbid');

const problems = (staticPolicies: Readonly<Record<string, string>>): readonly string[] => {
  const answer = validate({ schema, policies: { staticPolicies: { ...staticPolicies } } });
  if (answer.type === 'failure') return answer.errors.map(({ message }) => message);
  return [...answer.validationErrors, ...answer.validationWarnings].map(({ error }) => error.message);
};

describe('the policies', () => {
  test('are valid against their schema, without a warning', () => {
    expect(problems(policyBook.policies)).toEqual([]);
  });

  test.each([
    ['asks an attribute nobody has', 'permit (principal, action, resource) when { principal.rank == "CP" };'],
    ['compares a day with a text', 'forbid (principal, action, resource) when { context.day == "today" };'],
    ['names an action nobody declared', 'permit (principal, action == Action::"Query.plates", resource);'],
    ['can never count', 'permit (principal is Zone, action, resource);'],
  ])('would be found invalid where one %s: the seeded fault', (_, text) => {
    expect(problems({ seeded: text })).not.toEqual([]);
  });

  test('speak of the operations people can call, no other, and of the parts of an answer', () => {
    const forPeople = Object.entries(operationHolders)
      .filter(([, holders]) => holders.length > 0)
      .map(([name]) => name);

    expect(actions.map(({ name }) => name)).toEqual(
      [
        ...forPeople,
        'JournalEntry.readLabel',
        'JournalEntry.readReasonText',
        'Source.ask',
        'Unit.forceStatus',
        'Alarm.speakForDesk',
        'Chat.announce',
        'Chat.desk',
        'Photo.openOriginal',
        'Photo.lead',
        'Photo.seePlace',
      ].toSorted(),
    );
  });

  test('ask for a reason exactly where the contract says the caller states one', () => {
    const stated = Object.values(operations).filter(({ reason }) => reason === 'STATED');

    expect(actions.filter(({ groups }) => groups.includes('statedReason')).map(({ name }) => name)).toEqual(
      stated.map(({ name }) => name).toSorted(),
    );
  });

  test('have examples, at least one to allow and one to deny each, and keep them', () => {
    const decide = createDecide(policyBook);
    const without = policies.filter(
      ({ id }) =>
        !policyExamples.some(
          ({ policy, allow, deny }) => policy === id && allow.length > 0 && deny.length > 0,
        ),
    );

    expect(without.map(({ id }) => id)).toEqual([]);
    expect(policyExamples).toHaveLength(policies.length);
    expect(failedExamples(decide, policyExamples, isForbid)).toEqual([]);
    const count = policyExamples.flatMap(({ allow, deny }) => [...allow, ...deny]).length;
    console.log(`policies: ${policies.length}, valid, with ${count} examples kept`);
  });

  test('that Cedar cannot evaluate stop the call: a forbid that is skipped would open what it closes', () => {
    const broken = {
      ...policyBook.policies,
      'wall.notActive': 'forbid (principal, action, resource) when { principal.shoe == 1 };',
    };
    const decide = createDecide({ ...policyBook, policies: broken });
    const [first] = policyExamples.flatMap(({ allow }) => allow);

    expect(() => first && decide(first.request)).toThrow('could not be evaluated');
  });

  test('that are no Cedar stop the call', () => {
    const broken = { ...policyBook.policies, 'wall.notActive': 'forbid everything' };
    const [first] = policyExamples.flatMap(({ allow }) => allow);

    expect(() => first && createDecide({ ...policyBook, policies: broken })(first.request)).toThrow(
      'could not be parsed',
    );
  });
});
