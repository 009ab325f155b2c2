import type { Clock } from '../../shared/kernel/Clock.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { Cursor, WebhookStore } from '../../shared/webhook/WebhookStore.ts';

/** What the administrator's operations on outgoing connections are passed. */
export interface WebhookTools {
  readonly zone: ZoneCode;
  readonly store: WebhookStore;
  readonly clock: Clock;
  readonly waitWithJitter: (attempt: number) => Promise<void>;
  /** Where the zone's feed is now: a new system is told from here on. */
  readonly readHead: () => Promise<Cursor>;
  /** The secret of a connection's generation; the same each time, stored nowhere. */
  readonly secretOf: (webhookId: string, generation: number) => Promise<Uint8Array>;
  /** Has deliveries tried now. Should it fail, the minute's sweep does. */
  readonly send: (deliveryIds: readonly string[]) => Promise<void>;
  /** Where connections may lead: a template parameter. */
  readonly targets: 'PUBLIC' | 'LOCAL';
}
