/** The parts of a request's way whose time is kept. */
export type TimedPart = 'token' | 'execute' | 'dataSource' | 'passThrough' | 'broadcast' | 'answer';

export interface PartSummary {
  readonly count: number;
  /** Milliseconds, over the last thousand. */
  readonly p50: number;
  readonly p95: number;
}

/** How long the gateway's own parts take, per API: counts and milliseconds, nothing of what was asked. */
export interface Timings {
  /** Runs `work` and keeps how long it took, also when it fails. */
  measure<T>(apiId: string, part: TimedPart, work: () => T): T;
  summary(): Readonly<Record<string, Readonly<Partial<Record<TimedPart, PartSummary>>>>>;
  forget(apiId: string): void;
}
