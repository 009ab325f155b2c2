import type { ReadonlySignal } from '@preact/signals';
import type { Fix } from '../platform/LocationSource.ts';
import type { PositionView } from './PositionView.ts';

/** Where the units are, for as long as a map is open; and this device's own place, for as long as it may be shared. */
export interface PositionFeed {
  /** A map opens; answers how to close it. While none is open nothing is asked, and nobody is watched. */
  readonly open: () => () => void;
  /** By unit id. Empty while no map is open. */
  readonly positions: ReadonlySignal<ReadonlyMap<string, PositionView>>;
  /** This device's own last place, whether it is shared or not; null before the first. */
  readonly own: ReadonlySignal<Fix | null>;
  readonly share: PositionSharing;
}

/** What this device tells the zone of its place. Follows duty by itself: a shift starts it, its end ends it. */
export interface PositionSharing {
  readonly state: ReadonlySignal<SharingState>;
  /** Asks the device for permission, in a gesture of the person's (start of shift). Answers whether it was given. */
  readonly start: () => Promise<boolean>;
  readonly pause: (reason: string) => Promise<void>;
  readonly resume: () => Promise<void>;
}

/**
 * - `off` not on duty: nothing is measured and nothing sent. - `asking` the device has not said yet.
 * - `on` sent; `lastSentAt` says when, ms since 1970. - `paused` by the person, with the reason they gave.
 * - `denied` the device refuses its place. - `lost` allowed, but no place came for half a minute.
 */
export type SharingState =
  | { readonly kind: 'off' | 'asking' | 'denied' | 'lost' }
  | { readonly kind: 'on'; readonly lastSentAt: number | null; readonly everySeconds: number }
  | { readonly kind: 'paused'; readonly reason: string };
