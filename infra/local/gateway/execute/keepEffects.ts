import type { Outcome } from '../appsyncjs/Outcome.ts';
import type { Invalidation } from '../model/Invalidation.ts';
import type { FieldInfo } from './FieldInfo.ts';
import type { RequestScope } from './RequestScope.ts';

const isInvalidation = (value: unknown): value is Invalidation =>
  typeof value === 'object' &&
  value !== null &&
  'subscriptionField' in value &&
  typeof value.subscriptionField === 'string' &&
  'payload' in value &&
  typeof value.payload === 'object' &&
  value.payload !== null;

const pathOf = (info: FieldInfo): (string | number)[] => {
  const keys: (string | number)[] = [];
  for (let at: FieldInfo['path'] | undefined = info.path; at; at = at.prev) keys.unshift(at.key);
  return keys;
};

/** Takes what a handler did besides its result into the request: errors beside data, filters, invalidations. */
export function keepEffects(scope: RequestScope, { appended, effects }: Outcome, info: FieldInfo): void {
  const [node] = info.fieldNodes;
  const { line = 1, column = 1 } = node?.loc?.startToken ?? {};
  const locations = [{ line, column }];
  for (const error of appended) scope.appended.push({ ...error, path: pathOf(info), locations });
  scope.invalidations.push(...effects.invalidations.filter(isInvalidation));
  if (effects.subscriptionFilter !== undefined) scope.subscriptionFilter = effects.subscriptionFilter;
  if (effects.invalidationFilter !== undefined) scope.invalidationFilter = effects.invalidationFilter;
}
