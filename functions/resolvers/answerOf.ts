import { type Context, util } from '@aws-appsync/utils';

/**
 * What the function answered. A refusal is a value until here. A fault (the function threw, timed out or could not start)
 * is AppSync's own `Lambda:Unhandled`, without its message: that may name tables, ids or what somebody typed.
 */
export function answerOf(ctx: Context): unknown {
  if (ctx.error)
    util.error('fault.unexpected', 'Lambda:Unhandled', null, { code: 'fault.unexpected', params: null });
  const reply = ctx.result as
    | { ok: true; value: unknown }
    | { ok: false; refusal: { errorType: string; code: string; params?: unknown } };
  if (reply.ok) return reply.value;
  const { errorType, code, params } = reply.refusal;
  util.error(code, errorType, null, { code, params: params ?? null });
}
