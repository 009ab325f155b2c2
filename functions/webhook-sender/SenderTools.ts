import type { FeedCatchUp } from '../../shared/journal/FeedCatchUp.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { OutsideAnswer } from '../../shared/webhook/Delivery.ts';
import type { Cursor, OutboxStore } from '../../shared/webhook/WebhookStore.ts';

/** What handing over and delivering are passed. */
export interface SenderTools {
  readonly zone: ZoneCode;
  readonly store: OutboxStore;
  readonly clock: Clock;
  readonly readHead: () => Promise<Cursor>;
  readonly readFeed: (after: Cursor, limit: number) => Promise<FeedCatchUp>;
  readonly secretOf: (webhookId: string, generation: number) => Promise<Uint8Array>;
  /** Has a delivery looked at again after so many milliseconds, or a quarter of an hour if that is less. */
  readonly later: (deliveryId: string, milliseconds: number) => Promise<void>;
  readonly post: (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ) => Promise<OutsideAnswer>;
  /** 0 up to 1. */
  readonly chance: () => number;
}
