import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WaitingUpdate } from '../app/WaitingUpdate.ts';
import { watchForUpdates } from './watchForUpdates.ts';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly said: unknown[] = [];
  readonly postMessage = (message: unknown) => void this.said.push(message);
  readonly become = (state: ServiceWorkerState): void => {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  };
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  readonly update = vi.fn(() => Promise.resolve());
  readonly find = (): FakeWorker => {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  };
}

const open = async (registration: FakeRegistration, controlled = true): Promise<readonly WaitingUpdate[]> => {
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? new FakeWorker() : null,
    register: () => Promise.resolve(registration),
  });
  const waits: WaitingUpdate[] = [];
  await watchForUpdates(container as unknown as ServiceWorkerContainer, 'patrol', (update) => {
    waits.push(update);
  });
  return waits;
};

describe('A page that looks for new versions of its client', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('looks every quarter of an hour, and tells of one when it is on the device whole', async () => {
    const registration = new FakeRegistration();
    const waits = await open(registration);
    vi.advanceTimersByTime(60 * 60_000);
    expect(registration.update).toHaveBeenCalledTimes(4);

    const worker = registration.find();
    expect(waits).toHaveLength(0);
    worker.become('installed');
    expect(waits).toHaveLength(1);
    expect(worker.said).toEqual([]);
  });

  test('tells of one that waited already, and of one another window found while this one opened, once', async () => {
    const waiting = new FakeRegistration();
    waiting.waiting = new FakeWorker();
    expect(await open(waiting)).toHaveLength(1);

    for (const toldAgain of [false, true]) {
      const coming = new FakeRegistration();
      const worker = coming.find();
      const waits = await open(coming);
      if (toldAgain) coming.dispatchEvent(new Event('updatefound'));
      worker.become('installed');
      expect(waits).toHaveLength(1);
    }
  });

  test('tells of none that could not be had whole, and of none on a first visit', async () => {
    const broken = new FakeRegistration();
    const waits = await open(broken);
    broken.find().become('redundant');
    const first = new FakeRegistration();
    const firstWaits = await open(first, false);
    first.find().become('installed');

    expect([...waits, ...firstWaits]).toEqual([]);
  });

  test('starts the newer one that came in the place of the one the person asked for, and no other', async () => {
    const registration = new FakeRegistration();
    const waits = await open(registration);
    registration.find().become('installed');
    const unasked = registration.find();
    unasked.become('installed');
    expect(unasked.said).toEqual([]);

    waits.at(-1)?.apply();
    const newer = registration.find();
    newer.become('installed');
    expect(newer.said).toEqual([{ kind: 'activate' }]);
    expect(waits.map(({ stage }) => stage.value)).toEqual(['waiting', 'starting', 'starting']);
  });
});
