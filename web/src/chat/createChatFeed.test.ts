import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outbox } from '../offline/Outbox.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { createChatFeed } from './createChatFeed.ts';
import { createFakeChat } from './fakes/createFakeChat.ts';
import type { FakePerson } from './fakes/FakePerson.ts';

const me: FakePerson = { personId: 'me', name: 'L. Fictiva', callSign: 'OO 05' };
const other: FakePerson = { personId: 'other', name: 'M. Denkbeeld', callSign: 'OO 16' };

/** A zone's chat and one person's copy of it, over a way that loses, repeats and swaps what chance says. */
const world = (random: () => number, lossy: boolean, deaf = false) => {
  const timers = createFakeTimers();
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  const chat = createFakeChat({
    zone: '5449',
    now: timers.now,
    newId: () => `M${String(next()).padStart(6, '0')}`,
    carry: (deliver) => {
      const times = !lossy ? 1 : random() < 0.15 ? 0 : random() < 0.2 ? 2 : 1;
      for (let time = 0; time < times; time += 1) timers.after(lossy ? random() * 120 : 1, deliver);
    },
  });
  for (const one of [me, other]) chat.everybody.set(one.personId, one);
  const answer = chat.askAs(me);
  const subscriptions = chat.subscriptionsOf(me);
  const outbox = { items: signal<readonly OutboxItem[]>([]) } as unknown as Outbox;
  const asked: string[] = [];
  const feed = createChatFeed({
    zone: '5449',
    ask: async (document, variables) => {
      asked.push(document);
      await new Promise<void>((go) => void timers.after(random() * 60, go));
      if (deaf && document.includes('channelFeed')) return { ok: false, refusal: { kind: 'unreachable' } };
      if (lossy && random() < 0.1) return { ok: false, refusal: { kind: 'unreachable' } };
      const said = await answer(document, variables);
      await new Promise<void>((go) => void timers.after(random() * 60, go));
      return said;
    },
    subscriptions,
    outbox,
    send: async () => ({ kind: 'kept', why: 'offline' }),
    me: () => me.personId,
    timers,
    random,
    newUlid: () => `U${next()}`,
    frames: { next: (run) => void timers.after(10, run) },
  });
  return { timers, chat, feed, subscriptions, asked };
};

const words = (messages: readonly ChatMessage[]) =>
  messages.map(({ id, n, text, deletedAt, reactions, acks, version }) => ({
    id,
    n,
    text,
    deletedAt,
    reactions,
    acks,
    version,
  }));

describe('the live copy of a person’s channels', () => {
  const endsEqual = async (deaf: boolean, numRuns: number): Promise<number> => {
    let happened = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            what: fc.constantFrom(
              'post',
              'post',
              'post',
              'edit',
              'delete',
              'react',
              'ack',
              'join',
              'leave',
              'drop',
              'restore',
              'older',
            ),
            pick: fc.nat(1_000),
            pass: fc.nat(300),
          }),
          { minLength: 5, maxLength: 40 },
        ),
        // The modulus itself would give nothing but zeros.
        fc.integer({ min: 1, max: 2 ** 31 - 2 }),
        async (steps, seed) => {
          let state = seed;
          const random = (): number => {
            state = (state * 48_271) % 2_147_483_647;
            return state / 2_147_483_647;
          };
          const { timers, chat, feed, subscriptions } = world(random, true, deaf);
          const channel = chat.open('G1', 'GROUP', 'Ploeg', [me, other]);
          for (let n = 0; n < 130; n += 1) chat.post('G1', other, { text: `eerder ${n}` });
          feed.start();
          await timers.pass(2_000);
          const opened = feed.open('G1');
          for (const { what, pick, pass } of steps) {
            happened += 1;
            const one = channel.messages[pick % Math.max(1, channel.messages.length)];
            if (what === 'post')
              chat.post('G1', pick % 3 === 0 ? me : other, {
                text: `tekst ${pick}`,
                priority: pick % 7 === 0 ? 'URGENT' : 'NORMAL',
              });
            else if (what === 'edit' && one)
              chat.change('G1', other, one.id, 'chat.messageEdited', { text: `anders ${pick}` });
            else if (what === 'delete' && one) chat.change('G1', other, one.id, 'chat.messageDeleted', {});
            else if (what === 'react' && one)
              chat.change('G1', other, one.id, 'chat.reacted', { reaction: pick % 2 ? 'COMING' : null });
            else if (what === 'ack' && one)
              chat.change('G1', pick % 2 ? me : other, one.id, 'chat.acknowledged', {});
            else if (what === 'join') chat.join('G1', me);
            else if (what === 'leave') chat.leave('G1', me.personId);
            else if (what === 'restore') chat.restore();
            else if (what === 'older') void opened.readOlder();
            else if (what === 'drop') {
              subscriptions.drop();
              timers.after(pick, subscriptions.again);
            }
            await timers.pass(pass);
          }
          if (!channel.members.has(me.personId)) {
            await timers.pass(70_000);
            expect(feed.channel('G1').value).toBeNull();
            expect(feed.urgent.value).toEqual([]);
            return;
          }
          await timers.pass(130_000);
          const fresh = feed.open('G1');
          await timers.pass(70_000);
          const copy = fresh.messages.value;
          expect(words(copy)).toEqual(words(channel.messages.filter(({ n }) => n >= (copy[0]?.n ?? 1))));
          expect(copy.length).toBeGreaterThanOrEqual(Math.min(100, channel.messages.length));
          const listed = feed.channel('G1').value;
          expect(listed?.lastN).toBe(channel.messages.length);
          const open = channel.messages.filter(
            (said) =>
              said.priority === 'URGENT' &&
              said.deletedAt === undefined &&
              said.sender.personId !== me.personId &&
              !said.acks.some(({ personId }) => personId === me.personId),
          );
          expect(listed?.urgent.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
        },
      ),
      { numRuns, endOnFailure: true },
    );
    return happened;
  };

  test('ends equal to the server, whatever the network did to joins, posts, edits, deletions and reactions', {
    timeout: 120_000,
  }, async () => {
    const happened = await endsEqual(false, process.env.LONG === '1' ? 600 : 40);
    console.log(`chat copy: ${happened} happenings over a lossy way`);
  });

  test('a seeded fault, a copy that cannot ask for what it missed, is found', async () => {
    await expect(endsEqual(true, 20)).rejects.toThrow('Property failed');
  });

  test('a deleted message leaves nothing of what it said, in the copy and in the list', async () => {
    const { timers, chat, feed } = world(() => 0.5, false);
    chat.open('G1', 'GROUP', 'Ploeg', [me, other]);
    const said = chat.post('G1', other, {
      text: 'GEHEIM',
      mentions: ['me'],
      kind: 'PLACE',
      place: { lat: 51, lon: 3, label: 'GEHEIM', at: '2026-11-22T22:00:00.000Z' },
    });
    feed.start();
    const opened = feed.open('G1');
    await timers.pass(1_000);
    expect(JSON.stringify([opened.messages.value, feed.channels.value])).toContain('GEHEIM');
    chat.change('G1', other, said.id, 'chat.messageDeleted', {});
    await timers.pass(1_000);
    expect(JSON.stringify([opened.messages.value, feed.channels.value])).not.toContain('GEHEIM');
    expect(opened.messages.value[0]?.deletedAt).toBeDefined();
  });

  test('what is due is forgotten on the device by itself', async () => {
    const { timers, chat, feed } = world(() => 0.5, false);
    chat.open('G1', 'GROUP', 'Ploeg', [me, other]);
    const dueAt = new Date(timers.now() + 20_000).toISOString();
    chat.post('G1', other, { text: 'kort', dueAt });
    chat.post('G1', other, { text: 'lang' });
    feed.start();
    const opened = feed.open('G1');
    await timers.pass(1_000);
    expect(opened.messages.value).toHaveLength(2);
    await timers.pass(20_000);
    expect(opened.messages.value.map(({ text }) => text)).toEqual(['lang']);
  });

  test('unread counts follow this device, the other devices of the person, and their own words', async () => {
    const { timers, chat, feed } = world(() => 0.5, false);
    chat.open('G1', 'GROUP', 'Ploeg', [me, other]);
    for (let n = 0; n < 5; n += 1) chat.post('G1', other, { text: `${n}`, mentions: n === 4 ? ['me'] : [] });
    feed.start();
    await timers.pass(1_000);
    expect(feed.unread.value).toBe(5);
    expect(feed.channel('G1').value?.mentions).toBe(1);
    // On another device.
    chat.mark('G1', 'me', { delivered: 3, read: 3 });
    await timers.pass(500);
    expect(feed.unread.value).toBe(2);
    const opened = feed.open('G1');
    expect(opened.stoppedAt).toBe(3);
    opened.read(5);
    expect(feed.unread.value).toBe(0);
    await timers.pass(20_000);
    expect(chat.channels.get('G1')?.marks.get('me')).toEqual({ delivered: 5, read: 5 });
    chat.post('G1', me, { text: 'van mij' });
    await timers.pass(500);
    expect(feed.unread.value).toBe(0);
  });

  test('an urgent message rings once when said and once when repeated, until this person confirmed it', async () => {
    const { timers, chat, feed } = world(() => 0.5, false);
    chat.open('G1', 'GROUP', 'Ploeg', [me, other]);
    feed.start();
    await timers.pass(1_000);
    const said = chat.post('G1', other, { text: 'Nu', priority: 'URGENT' });
    await timers.pass(500);
    expect(feed.rings.value).toBe(1);
    chat.change('G1', other, said.id, 'chat.messageRepeated', {});
    await timers.pass(500);
    expect(feed.rings.value).toBe(2);
    expect(feed.urgent.value.map(({ repeats }) => repeats)).toEqual([1]);
    chat.change('G1', me, said.id, 'chat.acknowledged', {});
    await timers.pass(500);
    expect(feed.urgent.value).toEqual([]);
  });

  test('a channel one is put out of leaves the device within seconds, with all that was said in it', async () => {
    const { timers, chat, feed } = world(() => 0.5, false);
    chat.open('G1', 'GROUP', 'Ploeg', [me, other]);
    chat.post('G1', other, { text: 'GEHEIM', priority: 'URGENT' });
    feed.start();
    const opened = feed.open('G1');
    await timers.pass(1_000);
    expect(opened.messages.value).toHaveLength(1);
    chat.leave('G1', 'me');
    await timers.pass(2_000);
    expect(feed.channels.value).toEqual([]);
    expect(feed.urgent.value).toEqual([]);
    expect(opened.messages.value).toEqual([]);
  });

  test('10,000 messages: goes far back and to the end again, and reads on in both directions', async () => {
    const { timers, chat, feed } = world(() => 0.5, false);
    const channel = chat.open('G1', 'GROUP', 'Ploeg', [me, other]);
    for (let n = 0; n < 10_000; n += 1) chat.post('G1', other, { text: `bericht ${n}` });
    channel.entries.splice(0, channel.entries.length, ...channel.entries.slice(-1));
    feed.start();
    const opened = feed.open('G1');
    await timers.pass(1_000);
    expect(opened.messages.value.at(-1)?.n).toBe(10_000);
    const back = opened.goTo(40);
    await timers.pass(500);
    await back;
    expect(opened.messages.value.some(({ n }) => n === 40)).toBe(true);
    expect(opened.newer.value).toBe(true);
    const on = opened.readNewer();
    await timers.pass(500);
    await on;
    const ns = opened.messages.value.map(({ n }) => n);
    expect(ns).toEqual(ns.map((_, at) => (ns[0] ?? 0) + at));
    const end = opened.goToEnd();
    // Said while the last page is on its way.
    chat.post('G1', other, { text: 'zonet' });
    await timers.pass(500);
    await end;
    expect(opened.messages.value.at(-1)?.text).toBe('zonet');
    expect(opened.newer.value).toBe(false);
  });
});
