import { describe, expect, test } from 'vitest';
import { defaultChatSettings } from '../../../shared/chat/settings/ChatSettings.ts';
import type { ChatMessage } from '../chat/ChatMessage.ts';
import { createReader } from './createReader.ts';
import { pressingMessages, unansweredMessages } from './pressingMessages.ts';
import { spokenWords } from './spokenWords.ts';

const message = (n: number, more: Partial<ChatMessage> = {}): ChatMessage => ({
  id: `M${n}`,
  channelId: 'I-1',
  n,
  version: 1,
  state: 'SENT',
  sender: { personId: 'desk', name: 'A. Voorbeeld' },
  at: '2026-11-22T21:00:00.000Z',
  kind: 'TEXT',
  text: `Bericht ${n}`,
  priority: 'URGENT',
  ackRequired: true,
  acks: [],
  repeats: 0,
  reactions: [],
  mentions: [],
  dueAt: '2026-12-22T21:00:00.000Z',
  allowedActions: [],
  ...more,
});
const mine = { personId: 'me', name: 'L. Fictiva', at: '2026-11-22T21:00:01.000Z' };
const ids = (messages: readonly ChatMessage[]): readonly string[] => messages.map(({ id }) => id);

describe('what a driver is told', () => {
  test('is what is important or urgent, from somebody else, and was not taken back', () => {
    const said = [
      message(1, { priority: 'NORMAL' }),
      message(2, { priority: 'IMPORTANT' }),
      message(3),
      message(4, { sender: { personId: 'me', name: 'L. Fictiva' } }),
      message(5, { state: 'DELETED', deletedAt: '2026-11-22T21:00:02.000Z' }),
    ];
    expect(ids(pressingMessages(said, 'me'))).toEqual(['M2', 'M3']);
  });

  test('stays on the screen until it was answered: urgent first, then the newest', () => {
    const said = [
      message(1, { priority: 'IMPORTANT' }),
      message(2, { priority: 'IMPORTANT' }),
      message(3, {
        priority: 'IMPORTANT',
        reactions: [{ personId: 'me', name: 'L. Fictiva', reaction: 'UNDERSTOOD' }],
      }),
      message(4),
      message(5, { acks: [mine] }),
      message(6, { priority: 'IMPORTANT' }),
    ];
    expect(ids(unansweredMessages(said, 'me', 1))).toEqual(['M4', 'M6', 'M2']);
  });
});

describe('what is read aloud', () => {
  test('is what comes while it listens, in order and once; nothing that was there before', () => {
    const read = createReader(2, 'me');
    expect(read([], true)).toEqual([]);
    expect(read([message(1), message(2)], true)).toEqual([]);
    expect(ids(read([message(1), message(2), message(4), message(3)], true))).toEqual(['M3', 'M4']);
    expect(read([message(3), message(4)], true)).toEqual([]);
  });

  test('is nothing while it is off, and that is not caught up on', () => {
    const read = createReader(0, 'me');
    const off = read([message(1), message(2)], false);
    const later = read([message(1), message(2)], true);
    // Positive control: the same two with it on.
    expect(ids(createReader(0, 'me')([message(1), message(2)], true))).toEqual(['M1', 'M2']);
    console.log(`read aloud: N=${off.length + later.length} of 2 messages while off`);
    expect([...off, ...later]).toEqual([]);
  });

  test('is said again each time the zone repeats it, until this person confirmed it', () => {
    const read = createReader(0, 'me');
    read([message(1)], true);
    expect(ids(read([message(1, { repeats: 1 })], true))).toEqual(['M1']);
    expect(read([message(1, { repeats: 2, acks: [mine] })], true)).toEqual([]);
  });
});

describe('the language of the voice', () => {
  const { quickReplies } = defaultChatSettings;

  test('is the zone’s, or that of the quick reply somebody pressed', () => {
    expect(spokenWords({ text: 'Dader te voet' }, quickReplies, 'nl').language).toBe('nl');
    expect(spokenWords({ text: 'Bien reçu' }, quickReplies, 'nl').language).toBe('fr');
    expect(spokenWords({ text: 'Begrepen' }, quickReplies, 'nl').language).toBe('nl');
  });

  test('of a word several languages share is the zone’s', () => {
    const shared = [{ nl: 'OK', fr: 'OK', de: 'OK', en: 'OK' }];
    expect(spokenWords({ text: 'OK' }, shared, 'de').language).toBe('de');
  });

  test('never has to say an address of the web', () => {
    const { words } = spokenWords({ text: 'Kijk op https://elders.example/a?b=1 nu' }, [], 'nl');
    expect(words).toBe('Kijk op nu');
  });
});
