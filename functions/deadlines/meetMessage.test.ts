import { describe, expect, test } from 'vitest';
import { isoOf } from '../../shared/kernel/instant.ts';
import { chatWorld, id } from '../chat/chatWorld.fixture.ts';
import { meetMessage } from './meetMessage.ts';

const group = id(1);

const world = async () => {
  const chat = chatWorld();
  const { memory, tell, time, tools, people } = chat;
  await tell('an', 'Mutation.createGroup', { channelId: group, title: 'Fietsers', personIds: ['bo'] });
  const meet = meetMessage({ ...tools, crewOf: async () => 'OO 07' });
  /** The next deadline, met when it falls due; as often as it comes. */
  const dueNow = async (copies = 1) => {
    const deadline = memory.deadlines.at(-1);
    if (deadline === undefined) throw new Error('Nothing falls due');
    time.now = Date.parse(deadline.dueAt);
    for (let copy = 0; copy < copies; copy++) await meet(deadline);
  };
  return { ...chat, dueNow, people };
};

describe('a message to be said later', () => {
  const later = { sendAt: '2026-11-22T21:00:00.000Z' };

  test('is said at its time, once, under the next number', async () => {
    const { say, reads, dueNow, memory, time, tools } = await world();
    await say('an', group, 10, later);
    await say('an', group, 11);
    const [deadline] = memory.deadlines;
    time.now = Date.parse('2026-11-22T20:59:59.000Z');
    if (deadline !== undefined)
      expect(await meetMessage({ ...tools, crewOf: async () => null })(deadline)).toBe('EARLY');

    await dueNow(3);

    expect(await reads('bo', group)).toEqual([id(11), id(10)]);
    expect(memory.kept.get(id(10))?.message).toMatchObject({
      n: 2,
      state: 'SENT',
      at: isoOf(time.now - 1_000),
    });
  });

  test('is taken back where its sender is no longer in the channel', async () => {
    const { say, tell, reads, dueNow, memory } = await world();
    await say('an', group, 10, later);
    await tell('an', 'Mutation.leaveChannel', { channelId: group });

    await dueNow();

    expect(await reads('bo', group)).toEqual([]);
    expect(memory.kept.get(id(10))?.message).toMatchObject({ state: 'WITHDRAWN' });
  });

  test('is not said when it was withdrawn', async () => {
    const { say, tell, reads, dueNow } = await world();
    await say('an', group, 10, later);
    await tell('an', 'Mutation.withdrawMessage', { channelId: group, messageId: id(10) });

    await dueNow();

    expect(await reads('bo', group)).toEqual([]);
  });
});

describe('an urgent message', () => {
  test('is repeated until everybody acknowledged it, and at most six times', async () => {
    const { say, dueNow, memory } = await world();
    await say('an', group, 10, { priority: 'URGENT' });
    for (let times = 0; times < 9; times++) await dueNow(2);

    expect(memory.kept.get(id(10))?.message.repeats).toBe(6);
    console.log('urgent: 9 deadlines, 2 copies each, 6 repeats');
  });

  test('is not, once who was asked has acknowledged it', async () => {
    const { say, tell, dueNow, memory } = await world();
    await say('an', group, 10, { priority: 'URGENT' });
    await dueNow();
    await tell('bo', 'Mutation.acknowledgeMessage', { channelId: group, messageId: id(10) });
    await dueNow();

    expect(memory.kept.get(id(10))?.message).toMatchObject({ repeats: 1, acks: [{ personId: 'bo' }] });
  });

  test('is not, once it was deleted', async () => {
    const { say, tell, dueNow, memory } = await world();
    await say('an', group, 10, { priority: 'URGENT' });
    await tell('an', 'Mutation.deleteMessage', { channelId: group, messageId: id(10) });
    await dueNow();

    expect(memory.kept.get(id(10))?.message).toMatchObject({ repeats: 0, state: 'DELETED' });
  });
});
