import { describe, expect, it, vi } from 'vitest';
import type { RealtimeLimits } from '../../../infra/local/gateway/realtime/RealtimeLimits.ts';
import { connectRealtime, type RealtimeClient } from '../../contract/realtime/RealtimeClient.ts';
import { fromOf } from './fromOf.ts';
import { startHub } from './startHub.ts';

const headers = { host: 'h', Authorization: 'good' };
const bufferedBytes = 1_000_000;
const payloadBytes = 100_000;
const messages = 300;

/**
 * Publishes 30 MB to some readers and one who has stopped reading, at the pace of the readers. Out: what each reader
 * got, and the most that ever waited on the server for one connection and for all together.
 */
const publishPastASleeper = async (limits: Partial<RealtimeLimits>, readers: number) => {
  const { hub, apis, url, sockets, stop } = await startHub(limits);
  const join = async (): Promise<RealtimeClient> => {
    const client = await connectRealtime({ url: url(0), headers });
    client.start('1', 'q');
    await client.next({ type: 'start_ack' });
    return client;
  };
  const awake = await Promise.all(Array.from({ length: readers }, join));
  const sleeper = await join();
  sleeper.socket.pause();

  const seen = awake.map(() => 0);
  awake.forEach((client, reader) => {
    client.socket.on('message', () => {
      seen[reader] = (seen[reader] ?? 0) + 1;
    });
  });
  let peakOfOne = 0;
  let peakOfAll = 0;
  const filler = 'x'.repeat(payloadBytes);
  for (let from = 0; from < messages; from += 1) {
    hub.mutationDone(apis[0], 'publish', { from, topic: filler });
    const waiting = [...sockets].map((socket) => socket.writableLength);
    peakOfOne = Math.max(peakOfOne, ...waiting);
    peakOfAll = Math.max(
      peakOfAll,
      waiting.reduce((sum, bytes) => sum + bytes, 0),
    );
    await vi.waitFor(() => expect(Math.min(...seen)).toBe(from + 1), { timeout: 10_000, interval: 1 });
  }
  return { hub, awake, sleeper, peakOfOne, peakOfAll, sockets, stop };
};

const orderOf = (client: RealtimeClient): unknown[] => client.data('1').map(fromOf);

describe('one subscriber who does not read', () => {
  it('is cut off, holds nobody up, and lets no more memory be used than the limit says', async () => {
    const readers = 6;
    const { hub, awake, sleeper, peakOfOne, sockets, stop } = await publishPastASleeper(
      { bufferedBytes },
      readers,
    );

    const inOrder = Array.from({ length: messages }, (_, from) => from);
    for (const client of awake) expect(orderOf(client)).toEqual(inOrder);
    expect(hub.stats()).toMatchObject({ cutSlow: 1, subscriptions: readers, faults: 0 });
    expect(peakOfOne).toBeLessThanOrEqual(bufferedBytes);
    // The sleeper's socket is destroyed, with all that waited in it, whether or not it ever wakes up.
    await vi.waitFor(() => expect(sockets.size).toBe(readers));
    expect(hub.stats().connections).toBe(readers);

    sleeper.socket.resume();
    const { code } = await sleeper.closed;
    expect([1006, 1013]).toContain(code);
    const got = orderOf(sleeper);
    expect(got).toEqual(inOrder.slice(0, got.length));
    console.log(
      `slow subscriber: N=${readers} readers × ${messages} messages of ${payloadBytes} B, 0 lost; at most ${peakOfOne} B waited for one`,
    );
    await stop();
  });

  it('seeded fault: without the limit, what waits for the sleeper outgrows it', async () => {
    const { hub, peakOfOne, stop } = await publishPastASleeper(
      { bufferedBytes: Number.POSITIVE_INFINITY },
      1,
    );

    expect(peakOfOne).toBeGreaterThan(5 * bufferedBytes);
    expect(hub.stats().cutSlow).toBe(0);
    await stop();
  });

  it('who wakes up in time is told why, with the code that says: try again', async () => {
    const { hub, apis, url, stop } = await startHub({ bufferedBytes: 200_000, closeGraceMs: 10_000 });
    const client = await connectRealtime({ url: url(0), headers });
    client.start('1', 'q');
    await client.next({ type: 'start_ack' });
    client.socket.pause();
    while (hub.stats().cutSlow === 0) {
      hub.mutationDone(apis[0], 'publish', { topic: 'x'.repeat(payloadBytes) });
      await new Promise((resolve) => setImmediate(resolve));
    }
    client.socket.resume();

    expect(await client.closed).toEqual({ code: 1013, reason: 'read too slowly' });
    await stop();
  });

  it('cannot fill memory with its own questions either', async () => {
    const { hub, url, sockets, stop } = await startHub({ bufferedBytes: 200_000 });
    const client = await connectRealtime({ url: url(0), headers });
    await client.init();
    client.socket.pause();
    let peak = 0;
    const question = JSON.stringify({ type: 'nonsense', id: 'x'.repeat(250) });
    while (hub.stats().cutSlow === 0) {
      for (let n = 0; n < 500; n += 1) {
        client.socket.send(question);
        client.socket.ping('x'.repeat(100));
      }
      await new Promise((resolve) => setImmediate(resolve));
      peak = Math.max(peak, ...[...sockets].map((socket) => socket.writableLength));
    }
    expect(peak).toBeLessThanOrEqual(200_000);
    await stop();
  });
});

describe('a subscriber who is gone without a word', () => {
  it('is noticed by the second ping, and the living are left alone', async () => {
    const { hub, url, pass, stop } = await startHub();
    const [gone, living] = await Promise.all(
      [false, true].map((autoPong) => connectRealtime({ url: url(0), headers, autoPong })),
    );
    await Promise.all([gone?.init(), living?.init()]);

    pass(20_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hub.stats()).toMatchObject({ connections: 2, cutDead: 0 });
    pass(20_000);
    await gone?.closed;
    await vi.waitFor(() => expect(hub.stats()).toMatchObject({ connections: 1, cutDead: 1 }));

    living?.start('1', 'q');
    await living?.next({ type: 'start_ack' });
    await stop();
  });
});
