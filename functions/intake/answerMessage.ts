import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { Actor } from '../../shared/journal/Actor.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import type { Received } from '../dispatch/receiveMessage.ts';
import { IntakeEventSchema } from './IntakeEventSchema.ts';
import { machineCaller } from './machineCaller.ts';
import { statusOf } from './statusOf.ts';

/** What goes back over HTTP. `code` and `errorType` are for the log line; they stand in the body too. */
export interface IntakeReply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Intake {
  readonly receive: (text: string, actor: Actor) => Promise<Result<Received, Refusal>>;
  readonly keep: (text: string, actor: Actor, refusal: Refusal) => Promise<void>;
}

/** One POST: who sends, the message, the answer. A refused message is kept before the sender hears that it was. */
export const answerMessage =
  ({ receive, keep }: Intake) =>
  async (event: unknown): Promise<IntakeReply> => {
    const post = v.safeParse(IntakeEventSchema, event);
    const actor = post.success ? machineCaller(post.output.requestContext.authorizer?.jwt?.claims) : null;
    // Also what does not come from the HTTP API at all: nobody sent it, so nobody is told more.
    if (!post.success || actor === null) return reply(403, { reason: 'access.denied' });
    const { body, isBase64Encoded } = post.output;
    const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
    const outcome = await receive(text, actor);
    // 202: taken in, and waiting for its OPEN.
    if (outcome.ok) return { ...reply(outcome.value.held ? 202 : 200, {}), body: outcome.value.text };
    const { refusal } = outcome;
    if (!passes.includes(refusal.code)) await keep(text, actor, refusal);
    return reply(statusOf(refusal), { reason: refusal.code, ...refusal.params });
  };

/** Nobody needs to look at these: the sender tries again and it will have passed, or all it says stands there already. */
const passes: readonly string[] = ['command.busy', 'incident.unchanged'];

const reply = (statusCode: number, body: object): IntakeReply => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
