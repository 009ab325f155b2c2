import type { GraphqlApi } from '@aws-sdk/client-appsync';
import type { DescribedApi } from './DescribedApi.ts';

/** What the gateway asks of AppSync's control plane. Reading only. */
export interface ControlPlane {
  list(): Promise<readonly GraphqlApi[]>;
  /** Null when there is no such API. */
  get(apiId: string): Promise<GraphqlApi | null>;
  /** @param likelyTypes types to look for resolvers on, beside the roots; undefined = every type of the schema */
  describe(api: GraphqlApi, likelyTypes?: readonly string[]): Promise<DescribedApi>;
  close(): void;
}
