import { util } from '@aws-appsync/utils';

export function request() {
  util.error('It failed', 'FAILED');
}

export function response(ctx) {
  return ctx.result;
}
