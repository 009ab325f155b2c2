import { describe, expect, test } from 'vitest';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { createDrafts } from './createDrafts.ts';
import type { Draft } from './Drafts.ts';

const prepare = (found: ReadonlyMap<string, Draft> = new Map()) => {
  const timers = createFakeTimers();
  const kept = new Map<string, string>();
  let broken = false;
  const shelf = {
    all: async () => found,
    put: async (key: string, text: string) => {
      if (broken) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
    remove: async (key: string) => void kept.delete(key),
  };
  const drafts = createDrafts({ shelf, found, timers });
  const breakShelf = (is = true): void => {
    broken = is;
  };
  return { timers, kept, drafts, breakShelf };
};

describe('A draft', () => {
  test('is what was typed at once, and says it is kept only when the device has it', async () => {
    const { timers, kept, drafts } = prepare();
    drafts.write('note:1', 'Ter pl');
    drafts.write('note:1', 'Ter plaatse');
    expect(drafts.draft('note:1').value).toEqual({ text: 'Ter plaatse', savedAt: null });
    expect(kept.size).toBe(0);

    await timers.pass(300);

    expect(kept.get('note:1')).toBe('Ter plaatse');
    expect(drafts.draft('note:1').value).toEqual({ text: 'Ter plaatse', savedAt: timers.now() });
  });

  test('of before is there again at the next start, under its own key', () => {
    const { drafts } = prepare(new Map([['note:1', { text: 'Half zin', savedAt: 5 }]]));

    expect(drafts.draft('note:1').value).toEqual({ text: 'Half zin', savedAt: 5 });
    expect(drafts.draft('note:2').value).toEqual({ text: '', savedAt: null });
  });

  test('that was discarded is gone from the device', async () => {
    const { timers, kept, drafts } = prepare();
    drafts.write('note:1', 'weg');
    await timers.pass(300);
    drafts.discard('note:1');
    await timers.pass(300);

    expect(kept.size).toBe(0);
    expect(drafts.draft('note:1').value).toEqual({ text: '', savedAt: null });
  });

  test('that the device cannot keep stays on the screen and never says it is kept', async () => {
    const { timers, drafts, breakShelf } = prepare();
    breakShelf();
    drafts.write('note:1', 'Belangrijk');
    await timers.pass(5_000);

    expect(drafts.draft('note:1').value).toEqual({ text: 'Belangrijk', savedAt: null });

    breakShelf(false);
    await timers.pass(5_000);
    expect(drafts.draft('note:1').value.savedAt).not.toBe(null);
  });
});
