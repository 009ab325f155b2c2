import { accepted, refused } from '../../../../shared/kernel/Result.ts';
import type { GraphqlClient } from '../../realtime/createGraphqlClient.ts';
import { createFakeSurroundings } from '../../realtime/fakes/createFakeSurroundings.ts';
import { createFakeTimers } from '../../realtime/fakes/createFakeTimers.ts';
import { unevenTimers } from '../../realtime/fakes/unevenTimers.ts';
import { createOutbox } from '../createOutbox.ts';
import { createFakeTabs } from './createFakeTabs.ts';
import { createMemoryShelf } from './createMemoryShelf.ts';

interface Said {
  readonly envelope: { readonly commandId: string };
  readonly input: { readonly entity: string; readonly number: number; readonly refuse?: boolean };
}

/**
 * A device with a disk and tabs, and a zone that does each command once and can be out of reach in every way.
 * @param fault `newIds`: a zone that does not know a command again. @param clock `uneven`: as a browser's.
 */
export const createOutboxDevice = (
  seed = 1,
  fault: 'none' | 'newIds' = 'none',
  clock: 'even' | 'uneven' = 'even',
) => {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const timers = clock === 'even' ? createFakeTimers() : unevenTimers(createFakeTimers(), random);
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
