import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { Actor } from '../journal/Actor.ts';
import type { Clock } from '../kernel/Clock.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { CommonRefusal } from '../kernel/CommonRefusal.ts';
import { isoOf } from '../kernel/instant.ts';
import type { Refusal } from '../kernel/Refusal.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { ChangeSet } from './ChangeSet.ts';
import type { Deadline } from './Deadline.ts';
import type { Look, OperationsStore, Wanted } from './OperationsStore.ts';

/** What is passed in so that commands over several aggregates stay pure. */
export interface ChangeTools {
  readonly store: OperationsStore;
  readonly clock: Clock;
  /** Waits a random part of a time that grows with `attempt`, 1 for the first. */
  readonly waitWithJitter: (attempt: number) => Promise<void>;
  /** Has the deadlines looked at on time. They are stored; should this fail, a sweep finds them a minute late. */
  readonly remind: (deadlines: readonly Deadline[]) => Promise<void>;
}

/** What a command does: its changes, and its answer as JSON text. */
export interface Decided extends Pick<ChangeSet, 'changes' | 'extras'> {
  readonly reply: string;
}

/** One command by one actor, parsed and authorized. */
export interface ChangeRequest<R extends Refusal> {
  readonly commandId: CommandId;
  readonly payloadHash: string;
  readonly actor: Actor;
  /** What is looked at first. */
  readonly wanted: Wanted;
  /**
   * Says what the command does to what was found, anew after each race that was lost.
   *
   * @param at server time, ISO 8601 UTC
   * @param also looks at more, which only the first look could name
   */
  readonly decide: (
    look: Look,
    at: string,
    also: (wanted: Wanted) => Promise<Look>,
  ) => Promise<Result<Decided, R>>;
}

/** A storm of eight people on one thing still gets through; more than that is something else. */
const maxAttempts = 12;

/**
 * Does a command on however many aggregates exactly once (docs/adr/0090): decides on what is stored, stores effects, answer and
 * journal rows together, and decides anew when somebody else was first at any of them. The same command again is answered
 * with the stored answer, byte for byte.
 */
export const applyChanges =
  ({ store, clock, waitWithJitter, remind }: ChangeTools) =>
  async <R extends Refusal>(request: ChangeRequest<R>): Promise<Result<string, R | CommonRefusal>> => {
    const { commandId, actor, payloadHash } = request;
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const { look, answered } = await store.read(request.wanted, commandId);
      if (answered !== null) return repeated(answered, request);
      const at = isoOf(clock.now());
      const decided = await request.decide(
        look,
        at,
        async (wanted) => (await store.read(wanted, commandId)).look,
      );
      if (!decided.ok) return decided;
      const { reply, changes, extras = [] } = decided.value;
      const { outcome } = await store.store({
        changes,
        extras,
        answered: { commandId, actorId: actor.id, payloadHash, reply, at },
      });
      if (outcome === 'STORED') {
        await remind(extras.flatMap((extra) => (extra.kind === 'DEADLINE' ? [extra.deadline] : [])));
        return accepted(reply);
      }
      if (outcome === 'REFERENCE_TAKEN') throw new Error('A reference belongs to an opening');
      // Lost a race: look again at once. Only two transactions that met wait, so that they do not meet again.
      if (outcome === 'BUSY') await waitWithJitter(attempt);
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' });
  };

const repeated = (
  answered: AnsweredCommand,
  { actor, payloadHash }: Pick<ChangeRequest<Refusal>, 'actor' | 'payloadHash'>,
): Result<string, CommonRefusal> =>
  answered.actorId === actor.id && answered.payloadHash === payloadHash
    ? accepted(answered.reply)
    : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' });
