import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { createFakeSurroundings } from '../realtime/fakes/createFakeSurroundings.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { createOutbox } from './createOutbox.ts';
import { createFakeTabs } from './fakes/createFakeTabs.ts';
import { createMemoryShelf } from './fakes/createMemoryShelf.ts';

interface Said {
  readonly envelope: { readonly commandId: string };
  readonly input: { readonly entity: string; readonly number: number; readonly refuse?: boolean };
}

/** A device with a disk and tabs, and a zone that does each command once and can be out of reach in every way. */
const prepare = (seed = 1, fault: 'none' | 'newIds' = 'none') => {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const timers = createFakeTimers();
  const surroundings = createFakeSurroundings();
  const shelf = createMemoryShelf();
  const tabs = createFakeTabs();
  const done: Said['input'][] = [];
  const inputs: unknown[] = [];
  const doneIds = new Set<string>();
  const network = { is: 'good' as 'good' | 'bad' | 'down' | 'expired' };
  let ids = 0;
  let seq = 0;
  let arrived = 0;
  const wait = (ms: number): Promise<void> => new Promise((ready) => void timers.after(ms, ready));
  const ask: GraphqlClient = async (_document, variables) => {
    // Only this test speaks to it.
    const { envelope, input } = variables as unknown as Said;
    await wait(random() * 80);
    if (network.is === 'expired') return refused({ kind: 'expired' });
    const lost = network.is === 'down' || (network.is === 'bad' && random() < 0.4);
    if (lost) return refused({ kind: 'unreachable' });
    arrived += 1;
    inputs.push(input);
    if (input.refuse) return refused({ kind: 'refused', errorType: 'CONFLICT', code: 'no', params: {} });
    const key = fault === 'newIds' ? `${envelope.commandId}-${arrived}` : envelope.commandId;
    if (!doneIds.has(key)) {
      doneIds.add(key);
      done.push(input);
    }
    await wait(random() * 80);
    return network.is === 'bad' && random() < 0.4
      ? refused({ kind: 'unreachable' })
      : accepted({ reply: { number: input.number } });
  };
  const openTab = () => {
    const tab = tabs.open();
    const outbox = createOutbox({
      shelf,
      tabs: tab,
      // A killed tab hears no answer any more.
      ask: async (...question) => {
        const answer = await ask(...question);
        return tab.alive() ? answer : new Promise<never>(() => undefined);
      },
      device: { deviceId: 'device-0001', nextSeq: async () => seq++ },
      timers,
      random,
      newUlid: () => `01JCMD${String(++ids).padStart(20, '0')}`,
      surroundings,
      took: () => undefined,
    });
    void outbox.start();
    const command = (entity: string, number: number) => ({
      document: 'do',
      input: { entity, number },
      entity,
      words: { name: 'x', params: {} },
    });
    const say = (
      entity: string,
      number: number,
      more: { refuse?: true; urgent?: true; next?: number } = {},
    ) =>
      outbox.send(
        {
          ...command(entity, number),
          ...(more.refuse && { input: { entity, number, refuse: true } }),
          ...(more.urgent && { urgent: true }),
          ...(more.next && { next: command(entity, more.next) }),
        },
        () => number,
      );
    return { outbox, say, kill: tab.kill };
  };
  return { timers, shelf, network, surroundings, openTab, done, inputs, arrived: () => arrived };
};

describe('The outbox', () => {
  test('is on the device before it counts as done, goes out by itself, and answers at once where it can', async () => {
    const { timers, openTab, shelf, network, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    const quick = say('unit:OO 05', 1);
    await timers.pass(400);
    expect((await quick).kind).toBe('accepted');

    network.is = 'down';
    const late = say('unit:OO 05', 2);
    await timers.pass(5);
    expect(await shelf.all()).toHaveLength(1);
    await timers.pass(3_000);
    expect((await late).kind).toBe('queued');
    expect(outbox.items.value).toHaveLength(1);

    network.is = 'good';
    await timers.pass(40_000);
    expect(outbox.items.value).toEqual([]);
    expect(await shelf.all()).toEqual([]);
    expect(done.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('says so when the device has no room, and does not pretend', async () => {
    const { timers, openTab, shelf, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    shelf.full(true);
    const answer = say('unit:OO 05', 1);
    await timers.pass(500);
    expect(await answer).toEqual({ kind: 'kept', why: 'fault' });
    expect(outbox.items.value).toEqual([]);
    expect(done).toEqual([]);
  });

  test('keeps what the zone said no to, with its reason, and lets what comes after it pass', async () => {
    const { timers, openTab, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    void say('incident:1', 1, { refuse: true });
    void say('incident:1', 2);
    await timers.pass(2_000);
    expect(outbox.items.value.map(({ state, refusal }) => [state, refusal?.code])).toEqual([
      ['refused', 'no'],
    ]);
    expect(done.map(({ number }) => number)).toEqual([2]);

    await outbox.remove(outbox.items.value[0]?.id ?? '', 'again');
    expect(outbox.items.value).toEqual([]);
  });

  test('tells the zone what a person takes out of it and why, also hours later, and no word of what it said', async () => {
    const { timers, openTab, network, shelf, inputs } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    void say('incident:1', 1, { refuse: true });
    await timers.pass(2_000);
    const [refused] = outbox.items.value;
    network.is = 'down';
    await outbox.remove(refused?.id ?? '', 'OUTDATED');
    await timers.pass(7_200_000);
    expect(outbox.items.value.map(({ words }) => words.name)).toEqual(['device.removed']);

    network.is = 'good';
    await timers.pass(60_000);
    expect(await shelf.all()).toEqual([]);
    const noted = {
      act: 'QUEUE_REMOVED',
      reason: 'OUTDATED',
      removed: refused?.id,
      kind: 'x',
      refusal: 'no',
    };
    expect(inputs.at(-1)).toEqual(noted);
  });

  test('says what follows a command only once that was taken, and before anything else of its entity', async () => {
    const { timers, openTab, network, shelf, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    network.is = 'down';
    void say('channel:1', 1, { next: 2 });
    await timers.pass(5);
    void say('channel:1', 3);
    await timers.pass(5_000);
    expect(outbox.items.value).toHaveLength(2);
    network.is = 'good';
    const seen: unknown[] = [];
    const stop = outbox.items.subscribe((items) =>
      seen.push(items.map(({ command }) => command.input.number).join(' ')),
    );
    await timers.pass(60_000);
    stop();
    // Drawn in its place, not behind what was said later.
    expect([...new Set(seen)]).toEqual(['1 3', '2 3', '3', '']);
    expect(done.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await shelf.all()).toEqual([]);
  });

  test('says nothing after a command that was taken away while it was on its way', async () => {
    const { timers, openTab, shelf, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    void say('channel:1', 1, { next: 2 });
    await timers.pass(1);
    const [busy] = outbox.items.value;
    expect(busy?.state).toBe('busy');
    await outbox.remove(busy?.id ?? '', 'again');
    await timers.pass(5_000);
    expect(done.map(({ number }) => number)).toEqual([1]);
    expect([await shelf.all(), outbox.items.value]).toEqual([[], []]);
  });

  test('says what follows in other words’ wake, too: what the zone said no to is changed, and both go', async () => {
    const { timers, openTab, shelf, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    void say('channel:1', 1, { refuse: true, next: 2 });
    await timers.pass(5_000);
    await outbox.edit(outbox.items.value[0]?.id ?? '', { entity: 'channel:1', number: 7 });
    await timers.pass(5_000);
    expect(done.map(({ number }) => number)).toEqual([7, 2]);
    expect(await shelf.all()).toEqual([]);
  });

  test('says what follows though the disk is full by then', async () => {
    const { timers, openTab, shelf, network, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    network.is = 'down';
    void say('channel:1', 1, { next: 2 });
    await timers.pass(5);
    shelf.full(true);
    network.is = 'good';
    await timers.pass(60_000);
    expect(done.map(({ number }) => number)).toEqual([1, 2]);
    expect(outbox.items.value).toEqual([]);
    // The first still lies there: a page that starts now says both again, and the zone knows both.
    shelf.full(false);
    openTab();
    await timers.pass(60_000);
    expect(done.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('keeps what follows with what the zone said no to: it waits with it, taken away both are', async () => {
    const { timers, openTab, shelf, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    void say('channel:1', 1, { refuse: true, next: 2 });
    await timers.pass(5_000);
    const [refused] = outbox.items.value;
    expect(refused?.state).toBe('refused');
    expect(refused?.next?.command.input).toEqual({ entity: 'channel:1', number: 2 });
    await outbox.retry(refused?.id ?? '');
    await timers.pass(5_000);
    expect(done).toEqual([]);

    await outbox.remove(refused?.id ?? '', 'again');
    await timers.pass(5_000);
    expect([done, await shelf.all(), outbox.items.value]).toEqual([[], [], []]);
  });

  test('leaves in the queue what cannot be noted', async () => {
    const { timers, openTab, network, shelf } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    network.is = 'down';
    void say('incident:1', 1);
    await timers.pass(2_000);
    shelf.full(true);
    await outbox.remove(outbox.items.value[0]?.id ?? '', 'MISTAKE').catch(() => undefined);
    expect(outbox.items.value.map(({ words }) => words.name)).toEqual(['x']);
  });

  test('says a refused one again with other words, as a new command, once', async () => {
    const { timers, openTab, shelf, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    void say('incident:1', 1, { refuse: true });
    await timers.pass(2_000);
    const [refused] = outbox.items.value;
    await outbox.edit(refused?.id ?? '', { entity: 'incident:1', number: 7 });
    expect(outbox.items.value.map(({ id }) => id)).not.toContain(refused?.id);
    await timers.pass(5_000);
    expect(done.map(({ number }) => number)).toEqual([7]);
    expect(await shelf.all()).toEqual([]);
  });

  test('holds nobody up over one entity: what is about another goes out', async () => {
    const { timers, openTab, network, done } = prepare();
    const { say } = openTab();
    await timers.pass(10);
    network.is = 'down';
    void say('incident:1', 1);
    await timers.pass(20_000);
    network.is = 'good';
    void say('incident:2', 2);
    await timers.pass(300);
    expect(done.map(({ number }) => number)).toContain(2);
  });

  test('waits for a sign-in without losing anything', async () => {
    const { timers, openTab, network, done } = prepare();
    const { outbox, say } = openTab();
    await timers.pass(10);
    network.is = 'expired';
    void say('unit:OO 05', 1);
    await timers.pass(600_000);
    expect(outbox.items.value).toHaveLength(1);
    network.is = 'good';
    outbox.resume();
    await timers.pass(300);
    expect(done).toHaveLength(1);
  });

  test('tries an alarm at once and every two seconds, from the tab that raised it, even without a disk', async () => {
    const { timers, openTab, network, shelf, arrived, done } = prepare();
    openTab();
    const second = openTab();
    await timers.pass(10);
    shelf.full(true);
    network.is = 'down';
    void second.say('alarm:OO 05', 1, { urgent: true });
    await timers.pass(60_000);
    expect(second.outbox.items.value).toHaveLength(1);
    network.is = 'good';
    await timers.pass(2_200);
    expect(done).toHaveLength(1);
    expect(arrived()).toBe(1);
  });
});

/** A night on a bad network: commands from two tabs, tabs killed and opened again, answers and questions lost. */
const night = async (seed: number, hours: readonly number[], fault: 'none' | 'newIds' = 'none') => {
  const device = prepare(seed, fault);
  const { timers, network, openTab, done } = device;
  const open = [openTab(), openTab()];
  await timers.pass(5);
  const made: number[] = [];
  let kills = 0;
  for (const [number, hour] of hours.entries()) {
    const tab = open[hour % open.length];
    const entity = `unit:${hour % 5}`;
    if (tab !== undefined) {
      // Every third brings another along that may only follow it.
      void tab.say(entity, number, hour % 3 === 0 ? { next: number + 0.5 } : {});
      made.push(number, ...(hour % 3 === 0 ? [number + 0.5] : []));
    }
    // Long enough for the disk, not for the network: then the tab may die.
    await timers.pass(2);
    if (hour % 4 === 0) network.is = (['bad', 'down', 'good', 'expired'] as const)[hour % 3] ?? 'bad';
    if (hour % 7 === 0) {
      open[hour % 2]?.kill();
      open[hour % 2] = openTab();
      kills += 1;
    }
    await timers.pass(hour % 400);
  }
  network.is = 'good';
  await timers.pass(120_000);
  return { ...device, open, made, done, kills };
};

describe('A night of a device on a bad network', () => {
  const nights = fc.tuple(fc.nat(1_000_000), fc.array(fc.nat(10_000), { minLength: 10, maxLength: 60 }));

  test('ends with every command done exactly once, in order per entity, however many tabs were killed', async () => {
    let commands = 0;
    let kills = 0;
    let arrived = 0;
    await fc.assert(
      fc.asyncProperty(nights, async ([seed, hours]) => {
        const after = await night(seed, hours);
        commands += after.made.length;
        kills += after.kills;
        arrived += after.arrived();
        expect(after.done.map(({ number }) => number).sort((a, b) => a - b)).toEqual(after.made);
        for (const entity of new Set(after.done.map((one) => one.entity))) {
          const order = after.done.filter((one) => one.entity === entity).map(({ number }) => number);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        expect(await after.shelf.all()).toEqual([]);
        for (const { outbox } of after.open) expect(outbox.items.value).toEqual([]);
      }),
      { numRuns: 100 },
    );
    console.log(
      `outbox: N=100 nights, ${commands} commands, ${arrived} arrivals, ${kills} tabs killed, 0 lost, 0 twice`,
    );
    expect(kills).toBeGreaterThan(100);
    expect(arrived).toBeGreaterThan(commands);
  }, 120_000);

  test('seeded fault: with a zone that does not know a command again, the same nights do things twice', async () => {
    let twice = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const hours = Array.from({ length: 40 }, (_, index) => (seed * 7_919 + index * 104_729) % 10_000);
      const after = await night(seed, hours, 'newIds');
      if (after.done.length > after.made.length) twice += 1;
    }
    console.log(`outbox with the zone's memory broken: ${twice} of 20 nights do something twice`);
    expect(twice).toBeGreaterThan(0);
  }, 60_000);
});
