import { type Context, extensions } from '@aws-appsync/utils';

/** One tick on its way to the maps that are open: in and out as it is, over a data source that holds nothing. */
export function request(ctx: Context) {
  return { payload: ctx.args.tick };
}

/** Maps nobody asked for again are cut off with it: AppSync takes five at a time, the next tick has the others. */
export function response(ctx: Context) {
  for (const watchId of ctx.args.ended as string[]) {
    extensions.invalidateSubscriptions({ subscriptionField: 'positions', payload: { watchId } });
  }
  return ctx.result;
}
