import { type Context, extensions } from '@aws-appsync/utils';

/** Somebody's rights changed: nothing to store here, the directory has it. */
export function request(ctx: Context) {
  return { payload: ctx.args.input };
}

/**
 * Every subscription that was opened as this person ends now, or only those of the session that is over; whoever may
 * still watch opens a new one.
 */
export function response(ctx: Context) {
  const payload = { personId: ctx.result.personId, sessionId: ctx.result.sessionId ?? 'ALL' };
  extensions.invalidateSubscriptions({ subscriptionField: 'incidents', payload });
  extensions.invalidateSubscriptions({ subscriptionField: 'positions', payload });
  extensions.invalidateSubscriptions({ subscriptionField: 'presence', payload });
  return ctx.result;
}
