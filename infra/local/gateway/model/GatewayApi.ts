import type { GraphQLSchema } from 'graphql';
import type { ApiAuthentication } from './ApiAuthentication.ts';
import type { DataSource } from './DataSource.ts';
import type { FieldResolver } from './FieldResolver.ts';

/**
 * One API as its control plane describes it: the gateway's only configuration. A value; when the API is
 * deployed again the registry makes another. Whatever is cached per API hangs on this object's identity.
 */
export interface GatewayApi {
  readonly apiId: string;
  readonly name: string;
  readonly region: string;
  /** First = the API's default mode. */
  readonly authenticationTypes: readonly ApiAuthentication[];
  readonly schema: GraphQLSchema;
  /** By `Type.field`. */
  readonly resolvers: ReadonlyMap<string, FieldResolver>;
  /** By name. */
  readonly dataSources: ReadonlyMap<string, DataSource>;
  readonly environment: Readonly<Record<string, string>>;
  /** 0 = the service's own maximum. */
  readonly limits: {
    readonly queryDepth: number;
    readonly resolverCount: number;
    readonly introspection: boolean;
  };
}
