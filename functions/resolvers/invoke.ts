import { type Context, util } from '@aws-appsync/utils';

/**
 * Every field that the graphql function answers. The function gets who asks, what they ask and nothing else of the
 * request: no headers, so no token, ever reaches its logs.
 */
export function request(ctx: Context) {
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

/**
 * A refusal is a value until here. A fault (the function threw, timed out or could not start) is AppSync's own
 * `Lambda:Unhandled`, without its message: that may name tables, ids or what somebody typed.
 */
export function response(ctx: Context) {
  if (ctx.error)
    util.error('fault.unexpected', 'Lambda:Unhandled', null, { code: 'fault.unexpected', params: null });
  const reply = ctx.result as
    | { ok: true; value: unknown }
    | { ok: false; refusal: { errorType: string; code: string; params?: unknown } };
  if (reply.ok) return reply.value;
  const { errorType, code, params } = reply.refusal;
  util.error(code, errorType, null, { code, params: params ?? null });
}
