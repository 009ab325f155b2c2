import { batch, computed, signal } from '@preact/signals';
import * as v from 'valibot';
import type { CommandEnvelope } from '../../../shared/kernel/CommandEnvelope.ts';
import { UlidSchema } from '../../../shared/kernel/Ulid.ts';
import type { FieldAnswer } from '../command/FieldAnswer.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Surroundings } from '../realtime/Surroundings.ts';
import type { Timers } from '../realtime/Timers.ts';
import { createOutboxSender } from './createOutboxSender.ts';
import type { DeviceIdentity } from './DeviceIdentity.ts';
import type { Outbox, OutboxCommand } from './Outbox.ts';
import type { OutboxItem } from './OutboxItem.ts';
import type { OutboxShelf } from './OutboxShelf.ts';
import type { OutboxNews, OutboxTabs } from './OutboxTabs.ts';

export interface OutboxDeps {
  readonly shelf: OutboxShelf;
  readonly tabs: OutboxTabs;
  readonly ask: GraphqlClient;
  readonly device: DeviceIdentity;
  readonly timers: Timers;
  readonly random: () => number;
  readonly newUlid: () => string;
  readonly surroundings: Surroundings;
  /** The zone took a command, of this start or of one before: whoever keeps a copy takes the reply. */
  readonly took: (data: unknown) => void;
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** What a person does not notice waiting for, ms; after that "in wachtrij" is the truth. */
const breathMs = 1_500;

/**
 * An outbox over what lies on the device. Nothing goes out before `start`.
 * @returns with `start` and `resume`: somebody signed in (again), so what waits may go now.
 */
export const createOutbox = (
  deps: OutboxDeps,
): Outbox & { readonly start: () => Promise<void>; readonly resume: () => void } => {
  const { shelf, tabs, timers } = deps;
  const items = signal<readonly OutboxItem[]>([]);
  const settled = new Map<string, (news: OutboxNews) => void>();
  const mine = new Set<string>();
  /** Answered in this tab's life: a read of the shelf that began before must not bring them back. */
  const done = new Set<string>();
  let leads = false;

  const change = (item: OutboxItem): void => {
    items.value = items.peek().map((known) => (known.id === item.id ? item : known));
  };
  const reload = async (): Promise<void> => {
    const stored = await shelf.all();
    const shown = new Map(items.peek().map((item) => [item.id, item]));
    const kept = stored.filter(({ id }) => !done.has(id));
    const ids = new Set(kept.map(({ id }) => id));
    // An alarm that is out before the disk has it stays.
    const unsaved = items.peek().filter(({ id }) => !ids.has(id) && settled.has(id));
    const as = (item: OutboxItem): OutboxItem => {
      const known = shown.get(item.id);
      return known?.state === 'busy' && item.state !== 'refused' ? known : item;
    };
    items.value = [...kept.map(as), ...unsaved];
    sender.look();
  };
  const announce = (news: OutboxNews): void => {
    if (news.kind === 'answered') {
      done.add(news.id);
      items.value = items.peek().filter(({ id }) => id !== news.id);
      deps.took(news.data);
    }
    if (news.kind !== 'changed') settled.get(news.id)?.(news);
  };
  const sender = createOutboxSender({
    ask: deps.ask,
    timers,
    random: deps.random,
    items: items.peek.bind(items),
    mayGo: (item) => leads || (item.urgent && mine.has(item.id)),
    went: (item) => change({ ...item, state: 'busy' }),
    waits: (item) => change({ ...item, state: 'waiting' }),
    answered: async ({ id, next: following }, data) => {
      // Taken away while it was on its way: nothing follows it.
      const next = items.peek().some((item) => item.id === id) ? following : undefined;
      // First on the disk what follows: a page that is killed here says the first once more, and the zone knows it.
      const safe = next === undefined || (await shelf.put(next).then(yes, no));
      batch(() => {
        if (next !== undefined)
          items.value = items
            .peek()
            .filter((item) => item.id !== next.id)
            .map((item) => (item.id === id ? next : item));
        announce({ kind: 'answered', id, data });
      });
      tabs.tell({ kind: 'answered', id, data });
      if (safe) await shelf.remove(id).catch(() => undefined);
      tabs.tell({ kind: 'changed' });
    },
    refused: async (item, refusal) => {
      const kept: OutboxItem = { ...item, state: 'refused', refusal };
      change(kept);
      announce({ kind: 'refused', id: item.id, refusal });
      tabs.tell({ kind: 'refused', id: item.id, refusal });
      await shelf.put(kept).catch(() => undefined);
      tabs.tell({ kind: 'changed' });
    },
  });
  const made = async (command: OutboxCommand): Promise<OutboxItem> => {
    const { words, urgent = false, next: following, ...rest } = command;
    const deviceSeq = await deps.device.nextSeq();
    const next = following && (await made(following));
    const envelope: CommandEnvelope = {
      commandId: v.parse(UlidSchema, deps.newUlid()),
      deviceId: deps.device.deviceId,
      deviceSeq,
      tDevice: new Date(timers.now()).toISOString(),
      ...(command.baseVersion === undefined ? {} : { baseVersion: command.baseVersion }),
    };
    const size = JSON.stringify(command.input).length;
    const { commandId: id } = envelope;
    const at = { madeAt: timers.now(), size, tries: 0, state: 'waiting', urgent } as const;
    const item = { id, order: deviceSeq, words, entity: command.entity, command: rest, envelope, ...at };
    return next === undefined ? item : { ...item, next };
  };
  const show = (item: OutboxItem): void => {
    items.value = [...items.peek(), item];
    sender.look();
  };
  const takeAway = async (id: string): Promise<void> => {
    done.add(id);
    await shelf.remove(id);
    items.value = items.peek().filter((item) => item.id !== id);
    tabs.tell({ kind: 'changed' });
    sender.look();
  };
  const send = async <T>(
    command: OutboxCommand,
    read: (data: unknown) => T | null,
  ): Promise<FieldAnswer<T>> => {
    const item = await made(command);
    const answer = new Promise<FieldAnswer<T>>((done) => {
      settled.set(item.id, (news) => {
        settled.delete(item.id);
        if (news.kind === 'refused') done(news.refusal);
        if (news.kind !== 'answered') return;
        const value = read(news.data);
        // The zone did it; that this client cannot read the reply changes nothing about that.
        done(value === null ? { kind: 'queued', id: item.id } : { kind: 'accepted', value });
      });
    });
    mine.add(item.id);
    // An alarm does not wait for the disk.
    if (item.urgent) show(item);
    try {
      await shelf.put(item);
    } catch {
      if (!item.urgent) return { kind: 'kept', why: 'fault' };
    }
    if (!item.urgent) show(item);
    tabs.tell({ kind: 'changed' });
    const patience = deps.surroundings.online() ? breathMs : 0;
    const waits = new Promise<FieldAnswer<T>>((done) => {
      timers.after(patience, () => done({ kind: 'queued', id: item.id }));
    });
    return Promise.race([answer, waits]);
  };
  const retry = async (id: string): Promise<void> => {
    const item = items.peek().find((known) => known.id === id);
    if (item?.state === 'refused') {
      const { refusal: _, ...again } = item;
      await shelf.put({ ...again, state: 'waiting' });
      change({ ...again, state: 'waiting' });
    }
    tabs.tell({ kind: 'retry', id });
    sender.now();
  };
  const count = (state: OutboxItem['state']) =>
    computed(() => items.value.filter((item) => item.state === state).length);
  return {
    items,
    waiting: count('waiting'),
    busy: count('busy'),
    refused: count('refused'),
    send,
    retry,
    edit: async (id, input) => {
      const item = items.peek().find((known) => known.id === id);
      if (item?.state !== 'refused') return;
      const { command, entity, words, urgent, next } = item;
      const said = await made({ ...command, input, entity, words, urgent });
      const again = next === undefined ? said : { ...said, next };
      await shelf.put(again);
      show(again);
      await takeAway(id);
    },
    remove: async (id, reason) => {
      const item = items.peek().find((known) => known.id === id);
      // Seldom needed, so not in the first load; without it nothing is removed.
      const { removalNote } = await import('./removalNote.ts');
      const note = item && removalNote(item, reason);
      if (note) {
        const noted = await made(note);
        await shelf.put(noted);
        show(noted);
      }
      await takeAway(id);
    },
    exported: async () => JSON.stringify(await shelf.sealed()),
    start: async () => {
      tabs.onNews((news) => {
        announce(news);
        if (news.kind === 'retry') void reload().then(sender.now);
        if (news.kind === 'changed') void reload();
      });
      deps.surroundings.onChange(() => {
        if (deps.surroundings.online()) sender.now();
      });
      await reload();
      tabs.lead(() => {
        leads = true;
        // What another tab was sending when it was killed is waiting again.
        void reload();
      });
    },
    resume: sender.now,
  };
};
