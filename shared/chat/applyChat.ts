import type { Actor } from '../journal/Actor.ts';
import type { Clock } from '../kernel/Clock.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { CommonRefusal } from '../kernel/CommonRefusal.ts';
import { isoOf } from '../kernel/instant.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { Deadline } from '../operations/Deadline.ts';
import type { ChatRefusal } from './ChatRefusal.ts';
import type { ChatChange, ChatLook, ChatStore, ChatWanted } from './ChatStore.ts';

/** What is passed in so that chat's commands stay pure. */
export interface ApplyTools {
  readonly store: ChatStore;
  readonly clock: Clock;
  readonly waitWithJitter: (attempt: number) => Promise<void>;
  readonly remind: (deadlines: readonly Deadline[]) => Promise<void>;
}

/** What a command does, and its answer as JSON text. */
export type ChatDecided = Omit<ChatChange, 'answered'> & { readonly reply: string };

export interface ChatRequest {
  readonly commandId: CommandId;
  readonly payloadHash: string;
  readonly actor: Actor;
  readonly wanted: ChatWanted;
  /** Says what the command does to what was found, anew after each race that was lost. */
  readonly decide: (look: ChatLook, at: string) => Result<ChatDecided, ChatRefusal>;
}

/** Everybody of a shift talking at once in one channel meets at its head; more than that is something else. */
const maxAttempts = 40;

/**
 * Does a command of chat exactly once: effect, answer, number and journal rows are stored together (docs/adr/0112). Who
 * loses a race for a number looks again and takes the next.
 */
export const applyChat =
  ({ store, clock, waitWithJitter, remind }: ApplyTools) =>
  async (request: ChatRequest): Promise<Result<string, ChatRefusal | CommonRefusal>> => {
    const { commandId, actor, payloadHash, wanted } = request;
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const look = await store.read(wanted, commandId);
      const { answered } = look;
      if (answered !== null)
        return answered.actorId === actor.id && answered.payloadHash === payloadHash
          ? accepted(answered.reply)
          : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' });
      const at = isoOf(clock.now());
      const decided = request.decide(look, at);
      if (!decided.ok) return decided;
      const { reply, ...change } = decided.value;
      const outcome = await store.store({
        ...change,
        answered: { commandId, actorId: actor.id, payloadHash, reply, at },
      });
      if (outcome === 'STORED') {
        await remind(change.deadlines ?? []);
        return accepted(reply);
      }
      // Two transactions that met, and a third race in a row, wait, so that they do not meet again.
      if (outcome === 'BUSY' || attempt > 2) await waitWithJitter(Math.min(attempt, 4));
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' });
  };
