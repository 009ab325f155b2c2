import { mayAccess } from '../schema/mayAccess.ts';
import type { FieldInfo } from './FieldInfo.ts';
import { notAuthorized } from './notAuthorized.ts';
import type { RequestScope } from './RequestScope.ts';
import { ResolverFailure } from './ResolverFailure.ts';
import type { RunResolver } from './RunResolver.ts';

// Of the service, where an API sets no limit of its own.
const mostResolvers = 10_000;

/** What graphql-js calls for every field. */
export type ResolveField = (
  source: unknown,
  args: Readonly<Record<string, unknown>>,
  scope: RequestScope,
  info: FieldInfo,
) => unknown;

/** A field without a resolver is read off its parent, own properties only: a schema may name a field `constructor`. */
const propertyOf = (source: unknown, fieldName: string): unknown =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, fieldName)
    ? Reflect.get(source, fieldName)
    : undefined;

/** Every field, in this order: may the caller read it, is the request within its limit, then its resolver or parent. */
export function createResolveField(run: RunResolver): ResolveField {
  return (source, args, scope, info) => {
    const { fieldName, parentType } = info;
    const name = `${parentType.name}.${fieldName}`;
    if (!mayAccess(scope.rules.get(name), scope.caller)) throw notAuthorized(fieldName, parentType.name);
    const resolver = scope.api.resolvers.get(name);
    if (!resolver) return propertyOf(source, fieldName);
    scope.resolversRun += 1;
    if (scope.resolversRun > (scope.api.limits.resolverCount || mostResolvers)) {
      throw new ResolverFailure('The request needs too many resolvers.', 'ResolverExecutionLimitReached');
    }
    return run(scope, resolver, { source, args, info });
  };
}
