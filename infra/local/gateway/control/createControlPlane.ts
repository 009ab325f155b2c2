import {
  AppSyncClient,
  GetGraphqlApiCommand,
  GetGraphqlApiEnvironmentVariablesCommand,
  GetIntrospectionSchemaCommand,
  ListApiKeysCommand,
  ListDataSourcesCommand,
  ListGraphqlApisCommand,
  ListResolversCommand,
  NotFoundException,
} from '@aws-sdk/client-appsync';
import { Kind, parse } from 'graphql';
import type { AwsAccess } from '../aws/AwsAccess.ts';
import type { ControlPlane } from './ControlPlane.ts';

const rootTypes = ['Query', 'Mutation', 'Subscription'];

/** All pages of a list. */
const all = async <T>(
  page: (nextToken?: string) => Promise<{ items?: T[]; nextToken?: string }>,
): Promise<T[]> => {
  const found: T[] = [];
  let token: string | undefined;
  do {
    const { items = [], nextToken } = await page(token);
    found.push(...items);
    token = nextToken;
  } while (token);
  return found;
};

const objectTypes = (sdl: string): string[] => {
  try {
    return parse(sdl).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [],
    );
  } catch {
    return [];
  }
};

/** The control plane at an endpoint, or AWS's own. */
export function createControlPlane(access: AwsAccess): ControlPlane {
  const client = new AppSyncClient({
    ...access,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });

  const sdlOf = async (apiId: string): Promise<string | null> => {
    try {
      const { schema } = await client.send(
        new GetIntrospectionSchemaCommand({ apiId, format: 'SDL', includeDirectives: true }),
      );
      return schema ? new TextDecoder().decode(schema) : null;
    } catch (fault) {
      // An API without a schema yet: the service says GraphQLSchemaException, others NotFound.
      if (fault instanceof Error && /NotFound|GraphQLSchema/.test(fault.name)) return null;
      throw fault;
    }
  };

  return {
    list: () =>
      all(async (nextToken) => {
        const { graphqlApis, nextToken: next } = await client.send(new ListGraphqlApisCommand({ nextToken }));
        return { items: graphqlApis, nextToken: next };
      }),
    async get(apiId) {
      try {
        return (await client.send(new GetGraphqlApiCommand({ apiId }))).graphqlApi ?? null;
      } catch (fault) {
        if (fault instanceof NotFoundException) return null;
        throw fault;
      }
    },
    async describe(api, likelyTypes) {
      const { apiId } = api;
      const modes = [
        api.authenticationType,
        ...(api.additionalAuthenticationProviders ?? []).map((one) => one.authenticationType),
      ];
      const sdl = await sdlOf(apiId ?? '');
      const types = new Set([...rootTypes, ...(likelyTypes ?? objectTypes(sdl ?? ''))]);
      const [dataSources, resolvers, variables, apiKeys] = await Promise.all([
        all(async (nextToken) => {
          const { dataSources: items, nextToken: next } = await client.send(
            new ListDataSourcesCommand({ apiId, nextToken }),
          );
          return { items, nextToken: next };
        }),
        Promise.all(
          [...types].map((typeName) =>
            all(async (nextToken) => {
              const { resolvers: items, nextToken: next } = await client.send(
                new ListResolversCommand({ apiId, typeName, nextToken }),
              );
              return { items, nextToken: next };
            }),
          ),
        ),
        client.send(new GetGraphqlApiEnvironmentVariablesCommand({ apiId })),
        modes.includes('API_KEY')
          ? all(async (nextToken) => {
              const { apiKeys: items, nextToken: next } = await client.send(
                new ListApiKeysCommand({ apiId, nextToken }),
              );
              return { items, nextToken: next };
            })
          : [],
      ]);
      return {
        api,
        sdl,
        dataSources,
        resolvers: resolvers.flat().sort((a, b) => (a.resolverArn ?? '').localeCompare(b.resolverArn ?? '')),
        environment: variables.environmentVariables ?? {},
        apiKeys,
      };
    },
    close: () => client.destroy(),
  };
}
