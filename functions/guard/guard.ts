import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { OperationFacts } from '../../shared/policy/OperationFacts.ts';
import type { PolicyResource } from '../../shared/policy/PolicyRequest.ts';
import { Consulted } from '../audit/Consulted.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { questionsOf } from '../policy/questionsOf.ts';
import type { Caller } from './Caller.ts';
import type { GuardParts } from './GuardParts.ts';
import { refusalOf } from './refusalOf.ts';
import { resourceOf } from './resourceOf.ts';
import { statedReasonOf } from './statedReasonOf.ts';

/**
 * Between a known person and a use case: the policy decides, and what the journal must know it gets. A refusal is
 * journalled before it leaves. A consultation is journalled twice, that it was asked before anything is read, and what
 * it showed before the answer leaves; if the journal cannot be written, the call is a fault and no data leaves
 * (security.md 5.2). What a command changes is journalled in the transaction of its effect, by the use case.
 * Who does too much of one thing is told so in the journal, and refused where that can wait (docs/adr/0134).
 *
 * @param useCase undefined where this release declares the operation and cannot do it yet
 */
export const guard =
  ({ zone, decide, audit, clock, spend }: GuardParts) =>
  async (
    caller: Caller,
    operation: OperationFacts,
    input: unknown,
    useCase: UseCase | undefined,
  ): Promise<Result<unknown, Refusal>> => {
    const reason = operation.reason === 'STATED' ? statedReasonOf(input) : undefined;
    const questions = questionsOf({ zone, decide }, caller, clock.now());
    const resource = resourceOf(operation, input);
    const decision = questions.decide(operation, resource, reason?.ok ?? false);
    const { person, actor, session, firstLook, unit } = caller;
    const { may } = questions;
    const context: CallContext = {
      person,
      actor,
      session,
      operation,
      decision,
      may,
      ...look(firstLook, unit),
    };
    if (decision.effect === 'deny') {
      await audit.denied(context, decision, named(resource));
      return refused(refusalOf(decision, questions.couldIf(operation, resource), reason));
    }
    if (useCase === undefined) return refused(notReady);
    const spent = spend?.(person.sub, operation.name);
    if (spent?.kind === 'OVER') {
      await audit.denied(context, { effect: 'deny', policies: [`budget.${spent.budget}`] }, named(resource));
      return refused(budgetSpent(spent.minutes));
    }
    if (spent?.kind === 'NOTED')
      await audit.happened(context, { type: 'budget.exceeded', subjects: [], objectId: spent.budget });
    if (operation.audit === 'NONE' || operation.name.startsWith('Mutation.')) return useCase(input, context);
    const intent = await audit.asked(context, reason?.ok ? reason.value : undefined);
    const answer = await useCase(input, context);
    if (!answer.ok) {
      await audit.answered(intent, null);
      return answer;
    }
    if (!(answer.value instanceof Consulted))
      throw new Error(`${operation.name} does not say what it showed`);
    await audit.answered(intent, answer.value);
    return accepted(answer.value.value);
  };

/** Whom a call was about, as far as it says so before anything is read. */
const named = (resource: PolicyResource): readonly Subject[] =>
  resource.kind === 'ZONE' || resource.kind === 'UNIT' ? [] : [{ kind: resource.kind, id: resource.id }];

const look = (firstLook: Caller['firstLook'], unit: string | undefined) => ({
  ...(firstLook === undefined ? {} : { firstLook }),
  ...(unit === undefined ? {} : { unit }),
});

const budgetSpent = (minutes: number): CommonRefusal => ({
  errorType: 'RATE_LIMITED',
  code: 'budget.spent',
  params: { minutes },
});

const notReady: CommonRefusal = { errorType: 'FORBIDDEN', code: 'operation.notReady' };
