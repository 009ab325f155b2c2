import type { FakeWorld } from './createFakeWorld.ts';

/** `window.zone` of a page on a fake zone: what can be made to happen in it, by hand and by tests. */
export interface FakeZone {
  /** A unit (not this one) cries for help. */
  readonly alarm: (unitId?: string) => void;
  /** A new P1, and a unit alerted for it: this one's unless another is named. */
  readonly p1: (unitId?: string) => void;
  /** A P2 for a unit: a banner and one tone. */
  readonly p2: (unitId?: string) => void;
  /** The network goes, or comes back. */
  readonly offline: (is?: boolean) => void;
  /** The zone says no to everything with this code; null: it says yes again. */
  readonly refuse: (code?: string | null) => void;
  readonly world: FakeWorld;
}
