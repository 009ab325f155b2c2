import type { Invalidation } from '../model/Invalidation.ts';
import type { CloseCode } from './CloseCode.ts';

/** One client's WebSocket, as the hub sees it. */
export interface Connection {
  readonly apiId: string;
  /** Does what is due at `now`: keep-alive, ping, or an end. */
  sweep(now: number): void;
  /** Subscriptions that are still being opened must know of what would have cut them off. */
  invalidate(invalidation: Invalidation): void;
  close(code: CloseCode, reason: string): void;
}
