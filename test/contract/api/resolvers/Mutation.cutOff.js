import { extensions } from '@aws-appsync/utils';

export function request(ctx) {
  return { payload: ctx.args.channel };
}

export function response(ctx) {
  extensions.invalidateSubscriptions({
    subscriptionField: 'onRevocable',
    payload: { channel: ctx.args.channel },
  });
  return ctx.result;
}
