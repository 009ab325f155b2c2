import { expect, test } from 'vitest';
import { accepted } from '../../../shared/kernel/Result.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { createSendCommand } from './createSendCommand.ts';

const isPart = (data: unknown): { readonly remaining: number } | null =>
  typeof data === 'object' && data !== null && 'remaining' in data && typeof data.remaining === 'number'
    ? { remaining: data.remaining }
    : null;

test('a command whose answer says it is not whole goes on as the same command, and is another once it is', async () => {
  const sent: unknown[] = [];
  let remaining = 3;
  let ids = 0;
  const send = createSendCommand({
    ask: async (_document, { envelope }) => {
      if (typeof envelope === 'object' && envelope !== null && 'commandId' in envelope)
        sent.push(envelope.commandId);
      remaining -= 1;
      return accepted({ remaining });
    },
    timers: createFakeTimers(),
    random: () => 0.5,
    online: () => true,
    unanswered: new Map(),
    newUlid: () => `01JCMD${String(++ids).padStart(20, '0')}`,
    device: { deviceId: 'device-0001', nextSeq: async () => 1 },
  });
  const command = { document: 'import', input: { csv: 'a' }, entity: null };
  for (let call = 1; call <= 4; call += 1) await send(command, isPart, (part) => part.remaining > 0);

  expect(new Set(sent.slice(0, 3)).size).toBe(1);
  expect(sent[3]).not.toBe(sent[0]);
});
