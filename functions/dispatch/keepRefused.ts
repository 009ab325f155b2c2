import type { RefusedMessages } from '../../shared/dispatch/RefusedMessages.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { printable } from '../../shared/kernel/printable.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import { takenInRow } from './takenInRow.ts';

/** Of a refused message this much is kept, in characters: enough to see what it was about. */
const keptCharacters = 8_000;

/**
 * Keeps a refused message where a dispatcher can see it: a call for help that is malformed is still one. What it holds
 * was taken in, so it is in the journal as any other; its id there is the kept message's.
 */
export const keepRefused =
  ({
    zone,
    messages,
    clock,
    newUlid,
  }: {
    readonly zone: ZoneCode;
    readonly messages: Pick<RefusedMessages, 'keep'>;
    readonly clock: Clock;
    readonly newUlid: () => Ulid;
  }) =>
  (text: string, actor: Actor, { code, params }: Refusal): Promise<void> => {
    const path = params?.path;
    const id = newUlid();
    const at = isoOf(clock.now());
    const message = {
      id,
      at,
      sender: actor.id,
      reason: params?.rule === undefined ? code : `${code} ${params.rule}`,
      ...(typeof path === 'string' && path !== '' ? { path } : {}),
      body: printable(text, keptCharacters),
    };
    return messages.keep(message, takenInRow('dispatch.messageRefused', { zone, id, at, actor }));
  };
