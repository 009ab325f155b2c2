import type { Sandbox } from '../appsyncjs/createSandbox.ts';
import type { Outcome } from '../appsyncjs/Outcome.ts';
import type { FieldResolver } from '../model/FieldResolver.ts';
import { callDataSource } from '../resolve/callDataSource.ts';
import { authTypes } from './authTypes.ts';
import { keepEffects } from './keepEffects.ts';
import { notAuthorized } from './notAuthorized.ts';
import type { RequestScope } from './RequestScope.ts';
import { ResolverFailure } from './ResolverFailure.ts';
import type { RunDependencies, RunResolver } from './RunResolver.ts';
import { resolverContext } from './resolverContext.ts';

interface Returned {
  readonly value: unknown;
  readonly early: boolean;
}

/** Unit resolvers in APPSYNC_JS: the request handler, its data source, the response handler. */
export function createRunCode({ sandboxes, log, timings, ...dependencies }: RunDependencies): RunResolver {
  const broken = (scope: RequestScope, resolver: FieldResolver, reason: string): ResolverFailure => {
    const field = `${resolver.typeName}.${resolver.fieldName}`;
    log(`resolver.fault api=${scope.api.apiId} field=${field} reason=${reason}`);
    return new ResolverFailure('Runtime Error', 'Code');
  };

  const load = (scope: RequestScope, resolver: FieldResolver): Sandbox => {
    try {
      return sandboxes(resolver, resolver.code ?? '');
    } catch (fault) {
      throw broken(scope, resolver, fault instanceof Error ? fault.message : 'unknown');
    }
  };

  const returned = (scope: RequestScope, resolver: FieldResolver, { ending }: Outcome): Returned => {
    switch (ending.kind) {
      case 'VALUE':
        return { value: ending.value, early: false };
      case 'EARLY_RETURN':
        return { value: ending.value, early: true };
      case 'ERROR': {
        const { message, errorType, data, errorInfo } = ending.error;
        throw new ResolverFailure(message, errorType, data, errorInfo);
      }
      case 'UNAUTHORIZED':
        throw notAuthorized(resolver.fieldName, resolver.typeName);
      case 'MISSING':
        throw broken(scope, resolver, 'a handler is missing');
      case 'FAULT':
        // What follows the name of an error may quote data.
        throw broken(scope, resolver, ending.reason.split(':')[0] ?? '');
    }
  };

  return async (scope, resolver, field) => {
    const sandbox = load(scope, resolver);
    const withSelection = resolver.code?.includes('selectionSet') ?? false;
    const context = resolverContext(scope, { ...field, withSelection });
    const authType = authTypes[scope.caller.mode];
    const run = (handler: 'request' | 'response', given: Readonly<Record<string, unknown>>) => {
      const outcome = sandbox.run(handler, { stash: {}, ...context, ...given }, authType);
      keepEffects(scope, outcome, field.info);
      return { ...returned(scope, resolver, outcome), stash: outcome.stash };
    };

    const request = run('request', {});
    // In a unit resolver an early return skips the data source and the response handler.
    if (request.early) return request.value;
    const source = scope.api.dataSources.get(resolver.dataSourceName ?? '');
    const asking = {
      resolver: `${resolver.typeName}.${resolver.fieldName}`,
      maxBatchSize: resolver.maxBatchSize,
      batch: scope.batch,
    };
    const { result, error } = await timings.measure(scope.api.apiId, 'dataSource', () =>
      callDataSource(dependencies, source ?? { type: 'NONE', name: '' }, request.value, asking),
    );
    return run('response', { stash: request.stash, result, ...(error && { error }) }).value;
  };
}
