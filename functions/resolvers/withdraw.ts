import { type Context, extensions } from '@aws-appsync/utils';

/** Somebody's rights changed, or they are no longer in a channel: nothing to store here, the zone has it. */
export function request(ctx: Context) {
  return { payload: ctx.args.input };
}

/**
 * Without a channel: every subscription that was opened as this person ends now but those of channels, or only those of
 * the session that is over. With one: those of that channel, of ALL, or of the session. AppSync takes five at a time, so a
 * change of rights comes as two calls (functions/adapters/appsync/withdrawPerson.ts).
 */
export function response(ctx: Context) {
  const { personId, sessionId, channelId } = ctx.result as {
    personId: string;
    sessionId?: string | null;
    channelId?: string | null;
  };
  if (channelId) {
    const payload = { personId, sessionId: sessionId ?? 'NONE', channelId };
    extensions.invalidateSubscriptions({ subscriptionField: 'channel', payload });
    extensions.invalidateSubscriptions({ subscriptionField: 'marks', payload });
    return ctx.result;
  }
  const payload = { personId, sessionId: sessionId ?? 'ALL' };
  extensions.invalidateSubscriptions({ subscriptionField: 'incidents', payload });
  extensions.invalidateSubscriptions({ subscriptionField: 'positions', payload });
  extensions.invalidateSubscriptions({ subscriptionField: 'presence', payload });
  extensions.invalidateSubscriptions({ subscriptionField: 'mine', payload });
  return ctx.result;
}
