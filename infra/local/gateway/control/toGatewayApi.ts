import type { FieldResolver } from '../model/FieldResolver.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import { buildApiSchema } from '../schema/buildApiSchema.ts';
import { authenticationsOf } from './authenticationsOf.ts';
import type { DescribedApi } from './DescribedApi.ts';
import { toDataSource } from './toDataSource.ts';
import { toFieldResolver } from './toFieldResolver.ts';

/** A resolver that did not change stays the same object: its sandbox hangs on it. */
const sameOr = (next: FieldResolver, before: FieldResolver | undefined): FieldResolver =>
  before && JSON.stringify(before) === JSON.stringify(next) ? before : next;

/**
 * The API a description makes, ready to serve.
 * @param before the same API as it was served until now
 * @throws when its schema is missing or is none
 */
export function toGatewayApi(described: DescribedApi, region: string, before?: GatewayApi): GatewayApi {
  const { api, sdl, dataSources, resolvers, environment } = described;
  if (sdl === null) throw new Error('It has no schema yet');
  const found = resolvers.map(toFieldResolver);
  return {
    apiId: api.apiId ?? '',
    name: api.name ?? '',
    region,
    authenticationTypes: authenticationsOf(described, region),
    schema: buildApiSchema(sdl),
    resolvers: new Map(
      found.map((resolver) => {
        const name = `${resolver.typeName}.${resolver.fieldName}`;
        return [name, sameOr(resolver, before?.resolvers.get(name))];
      }),
    ),
    dataSources: new Map(dataSources.map((source) => [source.name ?? '', toDataSource(source, region)])),
    environment,
    limits: {
      queryDepth: api.queryDepthLimit ?? 0,
      resolverCount: api.resolverCountLimit ?? 0,
      introspection: api.introspectionConfig !== 'DISABLED',
    },
  };
}
