import type { PartSummary, TimedPart, Timings } from './Timings.ts';

const kept = 1_000;

interface Ring {
  count: number;
  readonly values: Float64Array;
}

const quantile = (sorted: Float64Array, q: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0) * 1000) / 1000;

const summarize = ({ count, values }: Ring): PartSummary => {
  const sorted = values.slice(0, Math.min(count, kept)).sort();
  return { count, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
};

/** @param now milliseconds of a clock that only goes forward */
export function createTimings(now: () => number): Timings {
  const apis = new Map<string, Map<TimedPart, Ring>>();

  const record = (apiId: string, part: TimedPart, took: number): void => {
    const parts = apis.get(apiId) ?? new Map<TimedPart, Ring>();
    apis.set(apiId, parts);
    const ring = parts.get(part) ?? { count: 0, values: new Float64Array(kept) };
    parts.set(part, ring);
    ring.values[ring.count % kept] = took;
    ring.count += 1;
  };

  return {
    measure(apiId, part, work) {
      const began = now();
      const done = (): void => record(apiId, part, now() - began);
      const outcome = work();
      if (outcome instanceof Promise) outcome.then(done, done);
      else done();
      return outcome;
    },
    summary: () =>
      Object.fromEntries(
        [...apis].map(([apiId, parts]) => [
          apiId,
          Object.fromEntries([...parts].map(([part, ring]) => [part, summarize(ring)])),
        ]),
      ),
    forget: (apiId) => void apis.delete(apiId),
  };
}
