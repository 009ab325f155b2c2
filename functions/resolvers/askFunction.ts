import type { Context } from '@aws-appsync/utils';

/**
 * The request of every field that a function answers, subscriptions too: whether somebody may follow something is decided
 * and journalled as every other call is. The function gets who asks, what they ask and nothing else of the request: no
 * headers, so no token, ever reaches its logs.
 */
export function askFunction(ctx: Context) {
  const identity = ctx.identity as {
    sub?: string;
    username?: string;
    groups?: string[];
    claims?: unknown;
  } | null;
  return {
    operation: 'Invoke',
    payload: {
      field: ctx.info.fieldName,
      parent: ctx.info.parentTypeName,
      arguments: ctx.args,
      identity: {
        kind: 'PERSON',
        sub: identity?.sub ?? '',
        username: identity?.username ?? '',
        groups: identity?.groups ?? [],
        claims: identity?.claims ?? {},
      },
      request: { requestId: ctx.request?.headers?.['x-amzn-requestid'] ?? '' },
    },
  };
}
