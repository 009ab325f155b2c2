import { type Signal, signal } from '@preact/signals';
import type { Timers } from '../realtime/Timers.ts';
import type { DraftShelf } from './DraftShelf.ts';
import type { Draft, Drafts } from './Drafts.ts';

/** How long somebody must pause typing until it is written down, ms. */
const pauseMs = 300;
const againMs = 5_000;

/** @param found what the shelf held when this client started. */
export const createDrafts = (deps: {
  readonly shelf: DraftShelf;
  readonly found: ReadonlyMap<string, Draft>;
  readonly timers: Timers;
}): Drafts => {
  const drafts = new Map<string, Signal<Draft>>();
  const waiting = new Map<string, () => void>();
  const of = (key: string): Signal<Draft> => {
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const made = signal<Draft>(deps.found.get(key) ?? { text: '', savedAt: null });
    drafts.set(key, made);
    return made;
  };
  const save = async (key: string): Promise<void> => {
    waiting.delete(key);
    const { text } = of(key).peek();
    const savedAt = text === '' ? null : deps.timers.now();
    try {
      await (savedAt === null ? deps.shelf.remove(key) : deps.shelf.put(key, text, savedAt));
    } catch {
      // No room, or the store was taken away: it stays on the screen, unsaved and saying so, and is tried again.
      if (!waiting.has(key))
        waiting.set(
          key,
          deps.timers.after(againMs, () => void save(key)),
        );
      return;
    }
    // Typed on meanwhile: what is on the screen is newer than what was saved.
    if (of(key).peek().text === text) of(key).value = { text, savedAt };
  };
  const write = (key: string, text: string): void => {
    of(key).value = { text, savedAt: null };
    waiting.get(key)?.();
    waiting.set(
      key,
      deps.timers.after(pauseMs, () => void save(key)),
    );
  };
  const saved = async (): Promise<void> => {
    const due = [...waiting];
    for (const [, cancel] of due) cancel();
    await Promise.all(due.map(([key]) => save(key)));
  };
  return { draft: of, write, discard: (key) => write(key, ''), saved };
};
