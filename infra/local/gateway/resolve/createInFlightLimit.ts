/** Runs work under a cap per key; what is over it waits its turn, first come, first served. */
export type InFlightLimit = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** @param most how many of one key may be under way at once */
export function createInFlightLimit(most: number): InFlightLimit {
  const lanes = new Map<string, { running: number; waiting: (() => void)[] }>();
  return async (key, work) => {
    const lane = lanes.get(key) ?? { running: 0, waiting: [] };
    lanes.set(key, lane);
    // A place that is handed over stays counted, so nobody can slip in between.
    if (lane.running >= most) await new Promise<void>((turn) => lane.waiting.push(turn));
    else lane.running += 1;
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else lane.running -= 1;
      if (lane.running === 0) lanes.delete(key);
    }
  };
}
