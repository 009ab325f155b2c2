import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { Invalidation } from '../model/Invalidation.ts';
import type { createLambdaBatches } from '../resolve/createLambdaBatches.ts';
import type { AccessRule } from '../schema/AccessRule.ts';

/** What belongs to one request while it is executed. */
export interface RequestScope {
  readonly api: GatewayApi;
  readonly caller: Caller;
  readonly rules: ReadonlyMap<string, AccessRule>;
  readonly headers: Readonly<Record<string, string>>;
  readonly batch: ReturnType<typeof createLambdaBatches>;
  /** Counted up; the API's limit ends the request. */
  resolversRun: number;
  /** Raised beside results with `util.appendError`. */
  readonly appended: GatewayError[];
  readonly invalidations: Invalidation[];
  /** Of a subscription's resolver: undefined until `extensions` was called. */
  subscriptionFilter?: unknown;
  invalidationFilter?: unknown;
}
