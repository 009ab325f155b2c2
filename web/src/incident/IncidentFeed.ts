import type { ReadonlySignal } from '@preact/signals';
import type { LinkState } from '../realtime/LinkState.ts';
import type { IncidentCommands } from './IncidentCommands.ts';
import type { IncidentView } from './IncidentView.ts';
import type { RefusedMessage } from './RefusedMessage.ts';

/** The zone's incidents, live, and what a person can do with them. One per zone of a client (createIncidentFeed). */
export interface IncidentFeed extends IncidentCommands {
  /** Open incidents, most urgent first, then oldest first. A new array only when something in it changed. */
  readonly incidents: ReadonlySignal<readonly IncidentView[]>;
  /**
   * One incident with its whole timeline, kept live; fetched the first time somebody asks. The same signal for
   * the same id. Keep calling it in render: it is cheap.
   */
  readonly incident: (id: string) => ReadonlySignal<IncidentLookup>;
  readonly link: ReadonlySignal<LinkState>;
  /** Of the list as a whole: `loading` until the first snapshot, `failed` when it could not be had (it is retried). */
  readonly loadState: ReadonlySignal<'idle' | 'loading' | 'ready' | 'failed'>;
  /** Something the person must know that is no error of theirs; `dismissNotice` when read. */
  readonly notice: ReadonlySignal<FeedNotice | null>;
  readonly dismissNotice: () => void;
  /** Dispatch messages the intake refused; empty for whoever may not see them, looked for once a minute. */
  readonly refusedMessages: ReadonlySignal<readonly RefusedMessage[]>;
}

/** `known` may still be incomplete: see IncidentView.timelineComplete. `refused` carries a code under `refusal.`. */
export type IncidentLookup =
  | { readonly kind: 'loading' }
  | { readonly kind: 'known'; readonly incident: IncidentView }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'failed' };

/** `storeReset`: the zone's store was restored or begun anew (another epoch); this copy was dropped and fetched again. */
export interface FeedNotice {
  readonly kind: 'storeReset';
  readonly at: number;
}
