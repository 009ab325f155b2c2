import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { accepted, type Result, refused } from '../../../shared/kernel/Result.ts';
import { createSendCommand } from '../command/createSendCommand.ts';
import { createUnansweredCommands, type UnansweredCommands } from '../command/createUnansweredCommands.ts';
import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { Draft } from '../offline/Drafts.ts';
import type { ApiFailure } from '../realtime/ApiFailure.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { createCommandSender } from './createCommandSender.ts';

type Answer = Result<unknown, ApiFailure | { readonly kind: 'expired' }>;
const incident = {
  id: '01JTEST0000000000000000001',
  number: '5449-2026-000001',
  version: 2,
  type: 'FIGHT',
  priority: 'P1',
  title: 'Oefening',
  location: { address: 'Visserskaai 1', accuracy: 'STREET' },
  state: 'NEW',
  createdAt: '2026-11-22T22:00:00.000Z',
  updatedAt: '2026-11-22T22:00:00.000Z',
  timeline: [],
  allowedActions: ['ADD_NOTE', 'SOMETHING_NEWER'],
};
const yes: Answer = accepted({ reply: { incident } });
const note = (text: string, entity = 'incident-1'): OutgoingCommand => ({
  document: 'mutation',
  input: { text },
  entity,
});

const prepare = (answers: (attempt: number) => Answer, unanswered: UnansweredCommands = new Map()) => {
  const timers = createFakeTimers();
  const sent: { commandId: string; deviceSeq: number; text: string; at: number }[] = [];
  let ids = 0;
  let seq = 0;
  const send = createCommandSender(
    createSendCommand({
      timers,
      random: () => 0.5,
      online: () => true,
      unanswered,
      newUlid: () => `01JCMD${String(++ids).padStart(20, '0')}`,
      device: { deviceId: 'device-0001', nextSeq: async () => seq++ },
      ask: async (_document, variables) => {
        const { envelope, input } = variables as {
          envelope: { commandId: string; deviceSeq: number };
          input: { text: string };
        };
        sent.push({
          commandId: envelope.commandId,
          deviceSeq: envelope.deviceSeq,
          text: input.text,
          at: timers.now(),
        });
        await new Promise<void>((done) => void timers.after(100, done));
        return answers(sent.length);
      },
    }),
  );
  return { timers, sent, send };
};

describe('A command', () => {
  test('goes out with an id, the device and its number, and its reply is the incident', async () => {
    const { timers, sent, send } = prepare(() => yes);
    const outcome = send(note('Ter plaatse.'));
    await timers.pass(200);

    expect(await outcome).toMatchObject({
      kind: 'accepted',
      incident: { version: 2, allowedActions: expect.arrayContaining(['ADD_NOTE']) },
    });
    expect(sent).toMatchObject([{ commandId: '01JCMD00000000000000000001', deviceSeq: 0 }]);
  });

  test('is repeated with the same id until an answer comes', async () => {
    const { timers, sent, send } = prepare((attempt) =>
      attempt < 4 ? refused({ kind: 'unreachable' }) : yes,
    );
    const outcome = send(note('Ter plaatse.'));
    await timers.pass(10_000);

    expect((await outcome).kind).toBe('accepted');
    expect(new Set(sent.map(({ commandId }) => commandId)).size).toBe(1);
    expect(sent).toHaveLength(4);
  });

  test('that never had an answer is kept; the same again is the same command, something else another', async () => {
    let away = true;
    const { timers, sent, send } = prepare(() => (away ? refused({ kind: 'unreachable' }) : yes));
    const first = send(note('Ter plaatse.'));
    await timers.pass(20_000);
    expect(await first).toEqual({ kind: 'kept', why: 'noAnswer' });

    away = false;
    const again = send(note('Ter plaatse.'));
    const other = send(note('Iets anders.'));
    await timers.pass(1_000);

    expect((await again).kind).toBe('accepted');
    expect((await other).kind).toBe('accepted');
    const ids = (text: string) =>
      new Set(sent.filter((one) => one.text === text).map(({ commandId }) => commandId));
    expect(ids('Ter plaatse.').size).toBe(1);
    expect(ids('Iets anders.')).not.toEqual(ids('Ter plaatse.'));
  });

  test('that never had an answer is still that same command after a reload', async () => {
    const shelf = new Map<string, Draft>();
    const drafts = {
      draft: (key: string) => signal(shelf.get(key) ?? { text: '', savedAt: null }),
      write: (key: string, text: string) => void shelf.set(key, { text, savedAt: 1 }),
      discard: (key: string) => void shelf.delete(key),
      saved: async () => undefined,
    };
    const before = prepare(() => refused({ kind: 'unreachable' }), createUnansweredCommands(drafts));
    const lost = before.send(note('Ter plaatse.'));
    await before.timers.pass(20_000);
    expect((await lost).kind).toBe('kept');

    const after = prepare(() => yes, createUnansweredCommands(drafts));
    const again = after.send(note('Ter plaatse.'));
    await after.timers.pass(1_000);

    expect((await again).kind).toBe('accepted');
    expect(after.sent[0]?.commandId).toBe(before.sent[0]?.commandId);
    // Nothing is remembered of a command that was answered.
    expect(shelf.get('unanswered')?.text).toBe('');
  });

  test('that was accepted and is given again is meant again: a new command', async () => {
    const { timers, sent, send } = prepare(() => yes);
    for (let count = 0; count < 2; count += 1) {
      const outcome = send(note('Nog een ronde.'));
      await timers.pass(200);
      expect((await outcome).kind).toBe('accepted');
    }

    expect(new Set(sent.map(({ commandId }) => commandId)).size).toBe(2);
  });

  test('waits for the one before it on the same incident, and not for another incident’s', async () => {
    const { timers, sent, send } = prepare(() => yes);
    const all = [send(note('een')), send(note('twee')), send(note('elders', 'incident-2'))];
    await timers.pass(500);
    await Promise.all(all);

    const at = (text: string): number => sent.find((one) => one.text === text)?.at ?? Number.NaN;
    expect(at('twee') - at('een')).toBe(100);
    expect(at('elders')).toBe(at('een'));
  });

  test('that is refused says so at once and is not repeated', async () => {
    const no = {
      kind: 'refused',
      errorType: 'CONFLICT',
      code: 'incident.alreadyClosed',
      params: { state: 'CLOSED' },
    } as const;
    const { timers, sent, send } = prepare(() => refused(no));
    const outcome = send(note('Te laat.'));
    await timers.pass(200);

    expect(await outcome).toEqual(no);
    expect(sent).toHaveLength(1);
  });

  const reasons: readonly (readonly [string, Answer, string])[] = [
    ['the session is over', refused({ kind: 'expired' }), 'expired'],
    ['the answer makes no sense', accepted({ reply: { incident: { id: 1 } } }), 'fault'],
    ['the function failed', refused({ kind: 'fault', detail: 'Lambda:Unhandled' }), 'fault'],
  ];
  test.each(reasons)('is kept when %s', async (_what, answer, why) => {
    const { timers, send } = prepare(() => answer);
    const outcome = send(note('Bewaar mij.'));
    await timers.pass(20_000);

    expect(await outcome).toEqual({ kind: 'kept', why });
  });
});
