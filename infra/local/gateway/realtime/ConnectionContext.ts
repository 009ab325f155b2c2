import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { Authenticate } from '../auth/Authenticate.ts';
import type { OpenSubscription } from '../execute/OpenSubscription.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { Counters } from './Counters.ts';
import type { SubscriptionIndex } from './createSubscriptionIndex.ts';
import type { RealtimeLimits } from './RealtimeLimits.ts';

/** What every connection of the hub works with. */
export interface HubContext {
  readonly authenticate: Authenticate;
  readonly openSubscription: OpenSubscription;
  readonly clock: Clock;
  readonly limits: RealtimeLimits;
  readonly index: SubscriptionIndex;
  readonly counters: Counters;
  /** Hears of faults: what should not happen, and is nobody's refusal. */
  readonly report: (fault: unknown) => void;
}

/** What one connection works with besides. */
export interface ConnectionContext extends HubContext {
  readonly api: GatewayApi;
  readonly sourceIp: string;
  /** Of the upgrade request, lower-case names, without the handshake's own (which carry the token). */
  readonly requestHeaders: Readonly<Record<string, string>>;
}
