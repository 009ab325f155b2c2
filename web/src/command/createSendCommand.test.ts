import { expect, test } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { createSendCommand } from './createSendCommand.ts';

const isPart = (data: unknown): { readonly remaining: number } | null =>
  typeof data === 'object' && data !== null && 'remaining' in data && typeof data.remaining === 'number'
    ? { remaining: data.remaining }
    : null;

test('a command whose words may lie nowhere is remembered nowhere, also while no answer comes', async () => {
  const unanswered = new Map();
  const timers = createFakeTimers();
  const send = createSendCommand({
    ask: async () => {
      expect(unanswered.size).toBe(0);
      return refused({ kind: 'refused', errorType: 'VALIDATION', code: 'account.passwordWrong', params: {} });
    },
    timers,
    random: () => 0.5,
    online: () => true,
    unanswered,
    newUlid: () => '01JCMD00000000000000000001',
    device: { deviceId: 'device-0001', nextSeq: async () => 1 },
  });
  const command = { document: 'change', input: { current: 'geheim' }, entity: null } as const;

  await send({ ...command, secret: true }, isPart);

  expect(unanswered.size).toBe(0);
});

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
