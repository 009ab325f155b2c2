import type { CommandRefused } from '../src/command/CommandAnswer.ts';
import type { FieldAnswer } from '../src/command/FieldAnswer.ts';
import type { FakeWorld } from './createFakeWorld.ts';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What the zone says no with, by this page's switches; null: it says yes. */
export const fakeRefusal = (world: FakeWorld): CommandRefused | null => {
  const code = world.refuse.peek();
  return code === null ? null : { kind: 'refused', errorType: 'CONFLICT', code, params: {} };
};

/** A desk's command: answered in a quarter of a second, or kept. */
export const fakeDeskCommand =
  (world: FakeWorld) =>
  async <T>(change: () => T | undefined): Promise<FieldAnswer<T>> => {
    await pause(250);
    const no = fakeRefusal(world);
    if (no !== null) return no;
    if (world.asked.get('keep') === '1' || world.offline.peek()) return { kind: 'kept', why: 'offline' };
    const value = change();
    return value === undefined
      ? { kind: 'refused', errorType: 'NOT_FOUND', code: 'incident.notFound', params: {} }
      : { kind: 'accepted', value };
  };
