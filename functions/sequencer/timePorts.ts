import type { Clock } from '../../shared/kernel/Clock.ts';
import type { SequencerPorts } from './SequencerPorts.ts';

/** The same ports, and how long was waited for the store and for publishing so far, in milliseconds. */
export const timePorts = (
  ports: SequencerPorts,
  clock: Clock,
): {
  readonly ports: SequencerPorts;
  readonly spent: { readonly store: number; readonly publish: number };
} => {
  const spent = { store: 0, publish: 0 };
  const timed =
    <In extends unknown[], Out>(part: keyof typeof spent, call: (...input: In) => Promise<Out>) =>
    async (...input: In): Promise<Out> => {
      const began = clock.now();
      try {
        return await call(...input);
      } finally {
        spent[part] += clock.now() - began;
      }
    };
  return {
    ports: {
      ...ports,
      readView: timed('store', ports.readView),
      readUnmarkedBefore: timed('store', ports.readUnmarkedBefore),
      writePage: timed('store', ports.writePage),
      publish: timed('publish', ports.publish),
      withdraw: timed('publish', ports.withdraw),
    },
    spent,
  };
};
