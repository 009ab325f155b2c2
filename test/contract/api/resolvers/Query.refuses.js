import { util } from '@aws-appsync/utils';

export function request(ctx) {
  if (ctx.args.how === 'unauthorized') {
    util.unauthorized();
  }
  if (ctx.args.how === 'error') {
    util.error('It is refused', 'CONFLICT', { held: 1 }, { code: 'a.b', params: { n: 2 } });
  }
  if (ctx.args.how === 'append') {
    util.appendError('It is odd', 'WARNING', null, { code: 'odd' });
  }
  return { payload: 'answered' };
}

export function response(ctx) {
  return ctx.result;
}
