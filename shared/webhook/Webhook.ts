import type { WebhookKind } from './WebhookKind.ts';

/** `REMOVED` stays in the store for the journal's sake and is shown to nobody. */
export type WebhookState = 'ACTIVE' | 'PAUSED' | 'REMOVED';

/** A system of the zone's own that is told what happens (docs/adr/0125). */
export interface Webhook {
  readonly id: string;
  readonly version: number;
  /** What the zone calls it. */
  readonly label: string;
  readonly url: string;
  readonly kinds: readonly WebhookKind[];
  readonly state: WebhookState;
  /** Which of its secrets it is signed with, 1 for the first; the secret itself is made each time and stored nowhere. */
  readonly generation: number;
  /** Until when the secret before it signs as well. */
  readonly oldSecretUntil?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}
