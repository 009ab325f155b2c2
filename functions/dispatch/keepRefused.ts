import type { RefusedMessages } from '../../shared/dispatch/RefusedMessages.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { printable } from '../../shared/kernel/printable.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';

/** Of a refused message this much is kept, in characters: enough to see what it was about. */
const keptCharacters = 8_000;

/** Keeps a refused message where a dispatcher can see it: a call for help that is malformed is still one. */
export const keepRefused =
  ({
    messages,
    clock,
    newUlid,
  }: {
    readonly messages: RefusedMessages;
    readonly clock: Clock;
    readonly newUlid: () => Ulid;
  }) =>
  (text: string, sender: string, { code, params }: Refusal): Promise<void> => {
    const path = params?.path;
    return messages.keep({
      id: newUlid(),
      at: isoOf(clock.now()),
      sender,
      reason: params?.rule === undefined ? code : `${code} ${params.rule}`,
      ...(typeof path === 'string' && path !== '' ? { path } : {}),
      body: printable(text, keptCharacters),
    });
  };
