import { describe, expect, test } from 'vitest';
import { roles } from '../../shared/directory/Role.ts';
import { operationHolders } from '../../shared/policy/operationHolders.generated.ts';
import { operations } from '../../shared/policy/operations.generated.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith } from '../middleware/person.fixture.ts';
import { createDecide } from '../policy/createDecide.ts';
import { rememberDecide } from '../policy/rememberDecide.ts';
import { disagreements } from './rights.fixture.ts';

describe('the groups of the contract and the policy', () => {
  test('let the same roles in to the same operations', () => {
    const { differences, tried } = disagreements(createDecide(policyBook), operationHolders);

    expect(differences).toEqual([]);
    expect(tried).toBe(roles.length * Object.keys(operations).length);
    console.log(`rights: ${tried} pairs of role and operation, groups and policy agree on each`);
  });

  test('would be caught apart: seeded, a group too many, a group too few, a permit that is gone', () => {
    const decide = createDecide(policyBook);
    const wider = { ...operationHolders, 'Mutation.closeIncident': ['DISPATCHER', 'OFFICER'] as const };
    const narrower = { ...operationHolders, 'Query.journal': ['DPO', 'AUDITOR_COC'] as const };
    const without = { ...policyBook.actions, 'Query.people': { groups: [], policies: [] } };

    expect(disagreements(decide, wider).differences).toEqual(['OFFICER Mutation.closeIncident']);
    expect(disagreements(decide, narrower).differences).toEqual(['INTERNAL_REVIEW Query.journal']);
    expect(
      disagreements(createDecide({ ...policyBook, actions: without }), operationHolders).differences,
    ).toHaveLength(4);
  });

  test('are asked about a hundred incidents as often as there are kinds of incident', () => {
    let asked = 0;
    const decide = createDecide(policyBook);
    const counted = rememberDecide((request) => {
      asked++;
      return decide(request);
    });
    const { may } = callContextOf(personWith(['DISPATCHER']), 'Query.incidents', {}, counted);

    for (let n = 0; n < 100; n++)
      expect(may('Mutation.closeIncident', { kind: 'INCIDENT', id: `i-${n}`, state: 'NEW' })).toBe(true);

    expect(asked).toBe(1);
  });
});
