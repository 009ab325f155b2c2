import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWaitingUpdate } from './createWaitingUpdate.ts';

const setUp = (state: ServiceWorkerState = 'installed') => {
  const workers = new EventTarget();
  const said: unknown[] = [];
  const worker = { state, postMessage: (message: unknown) => void said.push(message) };
  const reload = vi.fn();
  return { workers, worker, said, reload, update: createWaitingUpdate(workers, worker, reload) };
};

describe('A new version that waits', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('does nothing until the person says so, also when another window starts it', () => {
    const { workers, said, reload, update } = setUp();
    vi.advanceTimersByTime(3_600_000);
    workers.dispatchEvent(new Event('controllerchange'));

    expect(said).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
    expect(update.stage.value).toBe('waiting');
  });

  test('is told to start once, and the page is loaded anew when it took over, not before', () => {
    const { workers, said, reload, update } = setUp();
    update.apply();
    update.apply();
    expect(said).toEqual([{ kind: 'activate' }]);
    expect(update.stage.value).toBe('starting');
    expect(reload).not.toHaveBeenCalled();

    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('says that it is held when the version before does not let go, asks again, and starts when it does', () => {
    const { workers, said, reload, update } = setUp();
    update.apply();
    vi.advanceTimersByTime(4_900);
    expect(update.stage.value).toBe('starting');
    vi.advanceTimersByTime(15_100);

    expect(update.stage.value).toBe('held');
    expect(said).toHaveLength(5);
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test.each(['activating', 'activated', 'redundant'] as const)(
    'that another window made %s needs a reload and nothing else: no word of a takeover would come',
    (state) => {
      const { said, reload, update } = setUp(state);
      update.apply();

      expect(reload).toHaveBeenCalledTimes(1);
      expect(said).toEqual([]);
    },
  );
});
