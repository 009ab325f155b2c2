import { extensions, util } from '@aws-appsync/utils';

export function request() {
  return { payload: null };
}

export function response(ctx) {
  extensions.setSubscriptionFilter(
    ctx.args.filter ?? util.transform.toSubscriptionFilter({ channel: { eq: ctx.identity.username } }),
  );
  return null;
}
