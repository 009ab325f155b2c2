import type { SequencerPorts } from '../../../functions/sequencer/SequencerPorts.ts';

/**
 * A sequencer's world in which it may die at every call to the outside, before or after the call had its effect, and
 * in which publishing fails now and then. Once dead, nothing it was still about to do happens.
 */
export const unsteadyPorts = (
  ports: SequencerPorts,
  chance: { next(): number; below(count: number): number },
  { crashes, failures }: { readonly crashes: number; readonly failures: number },
): SequencerPorts => {
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Error('killed');
  };
  const unsteady =
    <In extends unknown[], Out>(call: (...input: In) => Promise<Out>) =>
    async (...input: In): Promise<Out> => {
      for (let wait = chance.below(4); wait > 0; wait--)
        await new Promise((resolve) => setImmediate(resolve));
      const end = chance.next();
      if (dead || end < crashes / 2) return die();
      const result = await call(...input);
      if (dead || end < crashes) return die();
      return result;
    };
  return {
    ...ports,
    readView: unsteady(ports.readView),
    readUnmarkedBefore: unsteady(ports.readUnmarkedBefore),
    writePage: unsteady(ports.writePage),
    publish: unsteady(async (page) => {
      if (chance.next() < failures) throw new Error('no answer');
      return ports.publish(page);
    }),
    withdraw: unsteady(async (withdrawal) => {
      if (chance.next() < failures) throw new Error('no answer');
      return ports.withdraw(withdrawal);
    }),
    seals: unsteady(ports.seals),
  };
};
