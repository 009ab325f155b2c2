import { batch, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { Channel } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import { chatDocuments } from './chatDocuments.ts';
import { ChannelAnswer, ChannelsAnswer } from './chatSchemas.ts';

/** Several reasons to read the list again come together, ms. */
const gatherMs = 150;
/** A last message that got lost in a channel nobody looks at is noticed by then, ms. */
const routineMs = 60_000;
/** As many beside the list are kept as somebody goes back and forth between. */
const mostSought = 4;

/** Reads the list of one's channels: when something asks for it, when it failed, and once a minute anyhow. */
export interface ListReader {
  readonly load: ChatFeed['load'];
  readonly refusedCode: ReadonlySignal<string | null>;
  /** In a moment, together with whoever else asks. */
  readonly soon: () => void;
  /** The same, and this one too: the desk's list has only the incidents that were talked about, it is in all. */
  readonly seek: (id: string) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** @param deps.adopt the list as it is now; empty where the zone says no. */
export const createListReader = (deps: {
  readonly ask: GraphqlClient;
  readonly timers: Timers;
  readonly random: () => number;
  readonly adopt: (items: readonly Channel[]) => void;
}): ListReader => {
  const load = signal<'loading' | 'ready' | 'failed' | 'refused'>('loading');
  const refusedCode = signal<string | null>(null);
  /** What somebody opened beside the list, as it was last answered; null until it was. */
  const sought = new Map<string, Channel | null>();
  let running = false;
  let routine = false;
  let attempt = 0;
  let asked = 0;
  let taken = 0;
  let cancelRead = (): void => undefined;
  let cancelRoutine = (): void => undefined;
  const soon = (ms: number): void => {
    cancelRead();
    routine = false;
    cancelRead = deps.timers.after(ms, () => void read());
  };
  /** Those the list leaves out; one the zone says no to is forgotten, one it did not answer about stays as it was. */
  const besides = async (items: readonly Channel[]): Promise<readonly Channel[]> => {
    const listed = new Set(items.map(({ id }) => id));
    const found = await Promise.all(
      [...sought].map(async ([id, known]) => {
        if (listed.has(id) || (routine && known !== null)) return listed.has(id) ? null : known;
        const answer = await deps.ask(chatDocuments.channel, { id });
        const parsed = answer.ok ? v.safeParse(ChannelAnswer, withoutNulls(answer.value)) : null;
        if (parsed?.success === true) sought.set(id, parsed.output.channel.channel);
        else if (!answer.ok && answer.refusal.kind === 'refused') sought.delete(id);
        return sought.get(id) ?? null;
      }),
    );
    return found.filter((one) => one !== null);
  };
  const read = async (): Promise<void> => {
    cancelRoutine();
    asked += 1;
    const turn = asked;
    const answer = await deps.ask(chatDocuments.channels, {});
    // An answer that was overtaken by a later one would bring back a channel one is out of.
    if (!running || turn < taken) return;
    taken = turn;
    const parsed = answer.ok ? v.safeParse(ChannelsAnswer, withoutNulls(answer.value)) : null;
    if (parsed?.success !== true) {
      const no = !answer.ok && answer.refusal.kind === 'refused' ? answer.refusal.code : null;
      refusedCode.value = no;
      if (load.peek() !== 'ready' || no !== null) load.value = no === null ? 'failed' : 'refused';
      if (no !== null) deps.adopt([]);
      attempt += 1;
      soon(no === null ? deps.random() * Math.min(10_000, 500 * 2 ** attempt) : routineMs);
      return;
    }
    const { items } = parsed.output.channels;
    const more = sought.size === 0 ? [] : await besides(items);
    if (!running) return;
    attempt = 0;
    deps.adopt([...items, ...more]);
    batch(() => {
      load.value = 'ready';
      refusedCode.value = null;
    });
    cancelRoutine = deps.timers.after(routineMs, () => {
      routine = true;
      void read();
    });
  };
  return {
    load,
    refusedCode,
    soon: () => {
      if (running) soon(gatherMs);
    },
    seek: (id) => {
      sought.set(id, sought.get(id) ?? null);
      const [oldest] = sought.keys();
      if (sought.size > mostSought && oldest !== undefined) sought.delete(oldest);
      if (running) soon(gatherMs);
    },
    start: () => {
      running = true;
      void read();
    },
    stop: () => {
      running = false;
      cancelRead();
      cancelRoutine();
      sought.clear();
      load.value = 'loading';
    },
  };
};
