import type { DocumentNode } from 'graphql';
import type { Result } from '../../../../shared/kernel/Result.ts';
import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { SubscriptionFilter } from '../model/SubscriptionFilter.ts';
import type { GraphqlRequest } from './GraphqlRequest.ts';

/** A subscription somebody may have: parsed, validated, authorized, its resolver run once. */
export interface OpenedSubscription {
  /** Field of `Subscription` (not the alias). */
  readonly field: string;
  /** Its arguments as given, coerced by the schema; null and absent ones are not in it. */
  readonly args: Readonly<Record<string, unknown>>;
  /** From `extensions.setSubscriptionFilter`. When set it replaces the filtering by arguments. */
  readonly filter: SubscriptionFilter | null;
  /** From `extensions.setSubscriptionInvalidationFilter`. */
  readonly invalidationFilter: SubscriptionFilter | null;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Subscribers with an equal key get equal bytes for the same payload: project and serialize once. */
  readonly projectionKey: string;
  /**
   * What this subscriber is sent for a mutation's result: `{data, errors?}`, through the subscription's own
   * selection set. A field the mutation did not select is null, and an error where the schema says non-null.
   */
  project(payload: unknown): SubscriptionResult;
}

export interface SubscriptionResult {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GatewayError[];
}

/** Opens a subscription for `caller`, or says why not, in AppSync's error shape. */
export type OpenSubscription = (
  api: GatewayApi,
  caller: Caller,
  request: GraphqlRequest,
  requestHeaders: Readonly<Record<string, string>>,
) => Promise<Result<OpenedSubscription, readonly GatewayError[]>>;
