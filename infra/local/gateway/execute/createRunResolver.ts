import { createRunCode } from './createRunCode.ts';
import { createRunDirect } from './createRunDirect.ts';
import { ResolverFailure } from './ResolverFailure.ts';
import type { RunDependencies, RunResolver } from './RunResolver.ts';

/** Unit resolvers: with code or, over a Lambda function, without. */
export function createRunResolver(dependencies: RunDependencies): RunResolver {
  const code = createRunCode(dependencies);
  const direct = createRunDirect(dependencies);
  return async (scope, resolver, field) => {
    if (resolver.unsupported) {
      throw new ResolverFailure(`${resolver.unsupported} are not reproduced.`, 'UnsupportedOperation');
    }
    return resolver.code === null ? direct(scope, resolver, field) : code(scope, resolver, field);
  };
}
