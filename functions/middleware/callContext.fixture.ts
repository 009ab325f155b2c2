import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { type OperationName, operations } from '../../shared/policy/operations.generated.ts';
import type { Decide } from '../../shared/policy/PolicyRequest.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { createDecide } from '../policy/createDecide.ts';
import { questionsOf } from '../policy/questionsOf.ts';
import type { CallContext } from './CallContext.ts';
import { zone } from './person.fixture.ts';

const policy = createDecide(policyBook);
const now = millisecondsOf('2026-11-22T10:00:00.000Z');

/** A call by this person as the guard hands it to a use case, signed in a minute ago; the real policy answers `may`. */
export const callContextOf = (
  person: PersonItem,
  operation: OperationName = 'Query.me',
  more: Partial<CallContext> = {},
  decide: Decide = policy,
): CallContext => {
  const actor = { kind: 'PERSON', id: person.sub, name: person.name } as const;
  const session = { id: 'session-1', startedAt: now - 60_000 };
  const { may } = questionsOf({ zone, decide }, { person, actor, session, zone }, now);
  return {
    person,
    actor,
    session,
    operation: operations[operation],
    decision: { effect: 'allow', policies: [] },
    may,
    ...more,
  };
};
