import { invokeLambda } from '../resolve/invokeLambda.ts';
import { ResolverFailure } from './ResolverFailure.ts';
import type { RunDependencies, RunResolver } from './RunResolver.ts';
import { resolverContext } from './resolverContext.ts';

/** Direct Lambda resolvers: the function gets the context and answers the field's value. */
export function createRunDirect(dependencies: RunDependencies): RunResolver {
  return async (scope, resolver, field) => {
    const source = scope.api.dataSources.get(resolver.dataSourceName ?? '');
    if (source?.type !== 'AWS_LAMBDA') {
      throw new ResolverFailure('A resolver without code needs a Lambda function.', 'UnsupportedOperation');
    }
    const { args: _same, env: _none, ...context } = resolverContext(scope, { ...field, withSelection: true });
    const event = { ...context, stash: {} };
    const name = `${resolver.typeName}.${resolver.fieldName}`;
    const { result, error } = await dependencies.timings.measure(scope.api.apiId, 'dataSource', () =>
      resolver.maxBatchSize > 0
        ? scope.batch(name, resolver.maxBatchSize, event, (events) =>
            invokeLambda(dependencies, source, events),
          )
        : invokeLambda(dependencies, source, event),
    );
    if (error) throw new ResolverFailure(error.message, error.type, result);
    return result;
  };
}
