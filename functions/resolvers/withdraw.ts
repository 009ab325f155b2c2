import { type Context, extensions } from '@aws-appsync/utils';

/** Somebody's rights changed: nothing to store here, the directory has it. */
export function request(ctx: Context) {
  return { payload: ctx.args.input };
}

/** Every subscription that was opened as this person ends now; whoever may still watch opens a new one. */
export function response(ctx: Context) {
  extensions.invalidateSubscriptions({
    subscriptionField: 'incidents',
    payload: { personId: ctx.result.personId },
  });
  return ctx.result;
}
