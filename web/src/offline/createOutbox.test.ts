import { describe, expect, test } from 'vitest';
import { createOutboxDevice } from './fakes/createOutboxDevice.ts';

describe('The outbox', () => {
  test('is on the device before it counts as done, goes out by itself, and answers at once where it can', async () => {
    const { timers, openTab, shelf, network, done } = createOutboxDevice();
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

  test('tries again however the clock ticks between two looks at it', async () => {
    const seeds = 100;
    const resting: number[] = [];
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { timers, openTab, network } = createOutboxDevice(seed, 'none', 'uneven');
      const { outbox, say } = openTab();
      await timers.pass(10);
      network.is = 'down';
      void say('unit:OO 05', 1);
      await timers.pass(60_000);
      network.is = 'good';
      await timers.pass(40_000);
      if (outbox.items.value.length > 0) resting.push(seed);
    }
    console.log(`outbox: N=${seeds} clocks, ${resting.length} commands that were not tried again`);
    expect(resting).toEqual([]);
  });

  test('says so when the device has no room, and does not pretend', async () => {
    const { timers, openTab, shelf, done } = createOutboxDevice();
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
    const { timers, openTab, done } = createOutboxDevice();
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
    const { timers, openTab, network, shelf, inputs } = createOutboxDevice();
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
    const { timers, openTab, network, shelf, done } = createOutboxDevice();
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
    const { timers, openTab, shelf, done } = createOutboxDevice();
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
    const { timers, openTab, shelf, done } = createOutboxDevice();
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
    const { timers, openTab, shelf, network, done } = createOutboxDevice();
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
    const { timers, openTab, shelf, done } = createOutboxDevice();
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
    const { timers, openTab, network, shelf } = createOutboxDevice();
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
    const { timers, openTab, shelf, done } = createOutboxDevice();
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
    const { timers, openTab, network, done } = createOutboxDevice();
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
    const { timers, openTab, network, done } = createOutboxDevice();
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
    const { timers, openTab, network, shelf, arrived, done } = createOutboxDevice();
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
