import type { Context } from '@aws-appsync/utils';

/** The sequencer's page on its way to the subscribers: in and out as it is, over a data source that holds nothing. */
export function request(ctx: Context) {
  return { payload: ctx.args.page };
}

export function response(ctx: Context) {
  return ctx.result;
}
