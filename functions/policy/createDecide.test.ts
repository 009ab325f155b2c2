import { expect, test } from 'vitest';
import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { createDecide } from './createDecide.ts';

const asked: PolicyRequest = {
  principal: { id: 'p', zone: '5449', state: 'ACTIVE', roles: ['OFFICER', 'TEAM_LEAD'] },
  action: 'Query.incidents',
  resource: { kind: 'ZONE', zone: '5449' },
  context: { zone: '5449', purpose: 'INCIDENT_HANDLING', day: 20_261_122, reason: false, factorAge: 0 },
};

test('a decision names every policy that made it, in the order of their names', () => {
  expect(createDecide(policyBook)(asked)).toStrictEqual({
    effect: 'allow',
    policies: ['officer.incident', 'teamLead.incident'],
  });
});

test.each(['Mutation.publish', 'toString', '__proto__', 'watchIncidents', ''])(
  'an action the book does not know, %j, is nobody’s, by no policy',
  (action) => {
    expect(createDecide(policyBook)({ ...asked, action })).toStrictEqual({ effect: 'deny', policies: [] });
  },
);

test('two books that call their policies alike do not answer for each other', () => {
  const asWritten = createDecide(policyBook);
  const closed = createDecide({
    ...policyBook,
    policies: { ...policyBook.policies, 'wall.zone': 'forbid (principal, action, resource);' },
  });

  expect(asWritten(asked).effect).toBe('allow');
  expect(closed(asked)).toStrictEqual({ effect: 'deny', policies: ['wall.zone'] });
  expect(asWritten(asked).effect).toBe('allow');
});

test('one book answers for each action by that action’s own policies, whichever was asked first', () => {
  const decide = createDecide(policyBook);
  const own = {
    ...asked,
    action: 'Query.me',
    context: { ...asked.context, purpose: 'OWN_ACCOUNT' },
  };
  const answers = [asked, own, asked, own].map((request) => decide(request).policies);

  expect(answers[0]).toStrictEqual(['officer.incident', 'teamLead.incident']);
  expect(answers[1]).toStrictEqual(['own.account']);
  expect(answers.slice(2)).toStrictEqual(answers.slice(0, 2));
});
