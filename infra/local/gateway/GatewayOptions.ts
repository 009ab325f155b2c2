import type { Clock } from '../../../shared/kernel/Clock.ts';
import type { AwsAccess } from './aws/AwsAccess.ts';
import type { Log } from './Log.ts';
import type { RealtimeLimits } from './realtime/RealtimeLimits.ts';

/** Everything the gateway is told. All it knows of APIs it reads from the control plane. */
export interface GatewayOptions {
  readonly aws: AwsAccess;
  /** Default 127.0.0.1: the gateway stands in for a cloud on one machine, not for one on a network. */
  readonly host?: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly log: Log;
  readonly clock?: Clock;
  /** Milliseconds between two looks at the control plane when nothing changes. Default 5,000. */
  readonly pollEvery?: number;
  /** Invocations of one function under way at once. Default 4: more would start more workers than a small machine has. */
  readonly inFlightPerFunction?: number;
  /** Milliseconds one run of an APPSYNC_JS handler may take, where it could go on for ever. Default 2,000. */
  readonly resolverTimeLimit?: number;
  readonly realtimeLimits?: Partial<RealtimeLimits>;
}
