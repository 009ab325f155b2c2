import type { IncidentMessage } from '../../shared/dispatch/DispatchMessage.ts';
import type { DispatchRefusal } from '../../shared/dispatch/DispatchRefusal.ts';
import type { HeldMessage } from '../../shared/dispatch/HeldMessages.ts';
import { waitedInVain } from '../../shared/dispatch/waitedInVain.ts';
import type { CommandRefusal } from '../../shared/incident/applyCommand.ts';
import type { IncidentId } from '../../shared/incident/IncidentId.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import { applyMessage } from './applyMessage.ts';
import type { IntakeTools } from './IntakeTools.ts';
import { parseMessage } from './parseMessage.ts';
import { receiveUnitMessage } from './receiveUnitMessage.ts';
import { takenInRow } from './takenInRow.ts';

export type MessageRefusal = DispatchRefusal | CommandRefusal | UnitRefusal;

/** What is answered: done with the stored answer, or waiting for the OPEN that has not come. */
export interface Received {
  readonly held: boolean;
  readonly text: string;
}

/**
 * A dispatch centre's message, as text, to a command done once. The same message again is answered with the same
 * text, whatever has happened since; another message under the same id is refused. Messages may come in any order: what
 * comes before its OPEN waits for it and is applied when that has come, in the sender's order.
 *
 * @returns the answer as JSON text: {messageId, incidentId, number, version}, {messageId, unitId, status}, or
 *   {messageId, held: true}
 */
export const receiveMessage = (tools: IntakeTools) => {
  const { held, findReference, clock, newUlid, zone, keep } = tools;
  const apply = applyMessage(tools);
  const aboutUnit = receiveUnitMessage(tools);

  /** Applies what waited for this incident. What died on the way is found here again, and applied once. */
  const release = async (sender: 'CIC', ref: string, incidentId: IncidentId): Promise<void> => {
    for (const one of await held.waiting(sender, ref)) {
      if (waitedInVain(one, clock.now())) continue;
      const parsed = parseMessage(one.body);
      const actor: Actor = { kind: 'MACHINE', id: one.actorId, name: sender };
      if (!parsed.ok || parsed.value.about !== 'INCIDENT')
        throw new Error('A held message that cannot be read');
      const outcome = await apply(parsed.value, incidentId, actor);
      if (!outcome.ok) {
        if (outcome.refusal.code === 'command.busy') continue;
        await keep(one.body, actor, outcome.refusal);
      }
      await held.release(one);
    }
  };

  const hold = async (message: IncidentMessage, text: string, actor: Actor): Promise<void> => {
    const at = isoOf(clock.now());
    const { messageId, sender, ref, at: sentAt } = message;
    const waits: HeldMessage = { messageId, sender, ref, sentAt, at, actorId: actor.id, body: text };
    await held.hold(waits, takenInRow('dispatch.messageHeld', { zone, id: newUlid(), at, actor }));
  };

  return async (text: string, actor: Actor): Promise<Result<Received, MessageRefusal>> => {
    const parsed = parseMessage(text);
    if (!parsed.ok) return parsed;
    const message = parsed.value;
    const done = (outcome: Result<string, MessageRefusal>): Result<Received, MessageRefusal> =>
      outcome.ok ? accepted({ held: false, text: outcome.value }) : outcome;
    if (message.about === 'UNIT') return done(await aboutUnit(message, actor));
    const { sender, ref, command } = message;
    if (command.kind === 'OPEN') {
      const opened = await apply(message, null, actor);
      const id = opened.ok ? await findReference(sender, ref) : null;
      if (id !== null) await release(sender, ref, id);
      return done(opened);
    }
    const known = await findReference(sender, ref);
    if (known !== null) {
      await release(sender, ref, known);
      return done(await apply(message, known, actor));
    }
    await hold(message, text, actor);
    // Its OPEN may have come in between, and have found nothing waiting.
    const since = await findReference(sender, ref);
    if (since === null) return accepted({ held: true, text: heldReply(message) });
    const outcome = done(await apply(message, since, actor));
    await release(sender, ref, since);
    return outcome;
  };
};

const heldReply = ({ messageId }: IncidentMessage): string => JSON.stringify({ messageId, held: true });
