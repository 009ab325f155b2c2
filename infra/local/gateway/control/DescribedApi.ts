import type { ApiKey, DataSource, GraphqlApi, Resolver } from '@aws-sdk/client-appsync';

/** One API in the control plane's own words, all of it read at one time. */
export interface DescribedApi {
  readonly api: GraphqlApi;
  /** Null while a deployment has not got that far. */
  readonly sdl: string | null;
  readonly dataSources: readonly DataSource[];
  readonly resolvers: readonly Resolver[];
  readonly environment: Readonly<Record<string, string>>;
  readonly apiKeys: readonly ApiKey[];
}
