import { computed } from '@preact/signals';
import { ulid } from 'ulid';
import type { FieldAnswer } from '../src/command/FieldAnswer.ts';
import type { Outbox } from '../src/offline/Outbox.ts';
import type { OutboxItem } from '../src/offline/OutboxItem.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import { fakeRefusal } from './fakeCommand.ts';
import { fakePhotoAnswer } from './fakePhotoZone.ts';

/** The outbox as screens see it, in memory: what is done here shows at once and "goes out" when there is a network. */
export interface FakeOutbox extends Outbox {
  /**
   * @param shown done to the world at once, as the prediction is: with `queued` true until the zone has it.
   * @param undone the zone said no: the prediction goes.
   */
  readonly run: <T>(
    name: string,
    entity: string,
    shown: (queued: boolean) => T,
    undone: () => void,
    urgent?: boolean,
    input?: Readonly<Record<string, unknown>>,
  ) => Promise<FieldAnswer<T>>;
}

/** @param world.items what the drawer lists. */
export const createFakeOutbox = (world: FakeWorld): FakeOutbox => {
  const { items } = world;
  const going = new Map<string, () => void>();
  const change = (id: string, to: Partial<OutboxItem> | null): void => {
    items.value = items.value.flatMap((item) =>
      item.id !== id ? item : to === null ? [] : { ...item, ...to },
    );
  };
  const drain = (): void => {
    if (world.offline.peek()) return;
    const entities = new Set<string>();
    for (const item of items.peek()) {
      if (item.state !== 'waiting' || entities.has(item.entity)) continue;
      entities.add(item.entity);
      change(item.id, { state: 'busy', tries: item.tries + 1 });
      setTimeout(() => going.get(item.id)?.(), 300);
    }
  };
  setInterval(drain, 500);
  const count = (state: OutboxItem['state']) =>
    computed(() => items.value.filter((item) => item.state === state).length);
  const fake: FakeOutbox = {
    items,
    waiting: count('waiting'),
    busy: count('busy'),
    refused: count('refused'),
    // Of what goes out by itself there is the note of an act on the device, and a photo shown elsewhere.
    send: async ({ document, words, entity, input }, read) => {
      const sent = await fake.run(
        words.name,
        entity,
        (queued) => {
          if (!queued) void fakePhotoAnswer(document, { input });
          return null;
        },
        () => undefined,
        false,
        input,
      );
      const value = sent.kind === 'accepted' ? read({}) : null;
      if (value !== null) return { kind: 'accepted', value };
      return sent.kind === 'accepted' ? { kind: 'queued', id: words.name } : sent;
    },
    retry: async (id) => {
      change(id, { state: 'waiting' });
      drain();
    },
    edit: async (id, input) => {
      const item = items.peek().find((one) => one.id === id);
      if (item) change(id, { state: 'waiting', command: { ...item.command, input } });
    },
    remove: async (id) => change(id, null),
    exported: async () => btoa(JSON.stringify(items.peek())),
    run: async (name, entity, shown, undone, urgent = false, input = {}) => {
      const id = ulid();
      const first = shown(true);
      const command = { document: '', input, entity };
      const envelope = {
        commandId: id,
        deviceId: 'fake',
        deviceSeq: items.peek().length,
        tDevice: new Date().toISOString(),
      };
      const made = {
        id,
        order: Date.now(),
        words: { name, params: {} },
        entity,
        command,
        madeAt: Date.now(),
      };
      // The branded id is the envelope's own business; no screen reads it.
      const item = {
        ...made,
        envelope,
        size: 412,
        tries: 0,
        state: 'waiting',
        urgent,
      } as unknown as OutboxItem;
      items.value = [...items.value, item];
      const answered = new Promise<FieldAnswer<typeof first>>((answer) => {
        going.set(id, () => {
          const no = fakeRefusal(world);
          if (world.offline.peek()) change(id, { state: 'waiting' });
          else if (no !== null) {
            change(id, { state: 'refused', refusal: no });
            undone();
            answer(no);
          } else {
            change(id, null);
            answer({ kind: 'accepted', value: shown(false) });
          }
        });
      });
      drain();
      const late = new Promise<FieldAnswer<typeof first>>((queued) =>
        setTimeout(() => queued({ kind: 'queued', id }), world.offline.peek() ? 30 : 1_500),
      );
      return Promise.race([answered, late]);
    },
  };
  return fake;
};
