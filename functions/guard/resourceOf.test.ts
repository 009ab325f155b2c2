import { describe, expect, test } from 'vitest';
import { operations } from '../../shared/policy/operations.generated.ts';
import { resourceOf } from './resourceOf.ts';

const person = { kind: 'PERSON', id: 'p-1' };
const zone = { kind: 'ZONE' };

describe('what a call is about', () => {
  test.each([
    ['the person an argument names', 'Query.sessions', { personId: 'p-1' }, person],
    [
      'the person an input names',
      'Mutation.suspendPerson',
      { input: { personId: 'p-1', reason: 'x' } },
      person,
    ],
    ['the person whose file is asked for', 'Query.person', { id: 'p-1' }, person],
    ['the zone, where an id is an incident’s', 'Query.incident', { id: 'p-1' }, zone],
    ['the zone, where nobody is named', 'Query.people', {}, zone],
    ['the zone, where the name is none', 'Query.sessions', { personId: 7 }, zone],
    ['the zone, where the name is empty', 'Query.sessions', { personId: '' }, zone],
    ['the zone, where the name is endless', 'Query.sessions', { personId: 'x'.repeat(129) }, zone],
    [
      'somebody, where the name is long',
      'Query.sessions',
      { personId: 'x'.repeat(128) },
      { kind: 'PERSON', id: 'x'.repeat(128) },
    ],
    ['the zone, where there is nothing', 'Query.person', null, zone],
  ] as const)('is %s', (_, operation, input, expected) => {
    expect(resourceOf(operations[operation], input)).toEqual(expected);
  });
});
