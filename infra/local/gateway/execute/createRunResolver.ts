import type { GraphQLResolveInfo } from 'graphql';
import type { Outcome } from '../appsyncjs/Outcome.ts';
import type { Log } from '../Log.ts';
import type { DataSource } from '../model/DataSource.ts';
import type { FieldResolver } from '../model/FieldResolver.ts';
import type { Invalidation } from '../model/Invalidation.ts';
import { callDataSource, type DataSourceDependencies } from '../resolve/callDataSource.ts';
import { invokeLambda } from '../resolve/invokeLambda.ts';
import type { Sandboxes } from './createSandboxes.ts';
import type { RequestScope } from './RequestScope.ts';
import { notAuthorized, ResolverFailure } from './ResolverFailure.ts';
import { authTypes, resolverContext } from './resolverContext.ts';

export interface RunDependencies extends DataSourceDependencies {
  readonly sandboxes: Sandboxes;
  readonly log: Log;
}

type Json = Readonly<Record<string, unknown>>;

/** The value of a field by its unit resolver. @throws ResolverFailure as the field's error */
export type RunResolver = (
  scope: RequestScope,
  resolver: FieldResolver,
  field: { readonly source: unknown; readonly args: Json; readonly info: GraphQLResolveInfo },
) => Promise<unknown>;

const isInvalidation = (value: unknown): value is Invalidation =>
  typeof value === 'object' &&
  value !== null &&
  'subscriptionField' in value &&
  typeof value.subscriptionField === 'string' &&
  'payload' in value &&
  typeof value.payload === 'object' &&
  value.payload !== null;

const pathOf = (info: GraphQLResolveInfo): (string | number)[] => {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) keys.unshift(at.key);
  return keys;
};

/** Takes what a handler did besides its result into the request. */
const keepEffects = (scope: RequestScope, { appended, effects }: Outcome, info: GraphQLResolveInfo): void => {
  const [node] = info.fieldNodes;
  const { line = 1, column = 1 } = node?.loc?.startToken ?? {};
  for (const error of appended)
    scope.appended.push({ ...error, path: pathOf(info), locations: [{ line, column }] });
  scope.invalidations.push(...effects.invalidations.filter(isInvalidation));
  if (effects.subscriptionFilter !== undefined) scope.subscriptionFilter = effects.subscriptionFilter;
  if (effects.invalidationFilter !== undefined) scope.invalidationFilter = effects.invalidationFilter;
};

/** Unit resolvers: direct Lambda, and APPSYNC_JS over NONE, Lambda and DynamoDB. */
export function createRunResolver(dependencies: RunDependencies): RunResolver {
  const { sandboxes, log } = dependencies;

  const direct: RunResolver = async (scope, resolver, field) => {
    const source = sourceOf(scope, resolver);
    if (source.type !== 'AWS_LAMBDA')
      throw new ResolverFailure('The field has no code.', 'UnsupportedOperation');
    const { args: _same, env: _none, ...context } = resolverContext(scope, { ...field, withSelection: true });
    const event = { ...context, stash: {} };
    const name = `${resolver.typeName}.${resolver.fieldName}`;
    const { result, error } =
      resolver.maxBatchSize > 0
        ? await scope.batch(name, resolver.maxBatchSize, event, (events) =>
            invokeLambda(dependencies, source, events),
          )
        : await invokeLambda(dependencies, source, event);
    if (error) throw new ResolverFailure(error.message, error.type, result);
    return result;
  };

  const sourceOf = ({ api }: RequestScope, { dataSourceName }: FieldResolver): DataSource =>
    api.dataSources.get(dataSourceName ?? '') ?? { type: 'NONE', name: '' };

  return async (scope, resolver, field) => {
    const { info } = field;
    const name = `${resolver.typeName}.${resolver.fieldName}`;
    if (resolver.unsupported)
      throw new ResolverFailure(`${resolver.unsupported} are not reproduced.`, 'UnsupportedOperation');
    if (resolver.code === null) return direct(scope, resolver, field);

    const broken = (reason: string): ResolverFailure => {
      log(`resolver.fault api=${scope.api.apiId} field=${name} reason=${reason}`);
      return new ResolverFailure('Runtime Error', 'Code');
    };
    const load = () => {
      try {
        return sandboxes(resolver, resolver.code ?? '');
      } catch (fault) {
        throw broken(fault instanceof Error ? fault.message : 'unknown');
      }
    };
    const sandbox = load();
    const context = resolverContext(scope, {
      ...field,
      withSelection: resolver.code.includes('selectionSet'),
    });
    const authType = authTypes[scope.caller.mode];

    const finish = (outcome: Outcome): { readonly value: unknown; readonly early: boolean } => {
      keepEffects(scope, outcome, info);
      const { ending } = outcome;
      switch (ending.kind) {
        case 'VALUE':
          return { value: ending.value, early: false };
        case 'EARLY_RETURN':
          return { value: ending.value, early: true };
        case 'ERROR': {
          const { message, errorType, data, errorInfo } = ending.error;
          throw new ResolverFailure(message, errorType ?? 'Custom', data, errorInfo);
        }
        case 'UNAUTHORIZED':
          throw notAuthorized(resolver.fieldName, resolver.typeName);
        case 'MISSING':
          throw broken('a handler is missing');
        case 'FAULT':
          // What follows the name may quote data.
          throw broken(ending.reason.split(':')[0] ?? '');
      }
    };

    const asked = sandbox.run('request', { ...context, stash: {} }, authType);
    const request = finish(asked);
    if (request.early) return request.value;
    const asking = { resolver: name, maxBatchSize: resolver.maxBatchSize, batch: scope.batch };
    const { result, error } = await callDataSource(
      dependencies,
      sourceOf(scope, resolver),
      request.value,
      asking,
    );
    const answered = { ...context, stash: asked.stash, result, ...(error && { error }) };
    return finish(sandbox.run('response', answered, authType)).value;
  };
}
