import { scan } from '@aws-appsync/utils/dynamodb';

export function request(ctx) {
  return scan({ limit: ctx.args.limit, consistentRead: true });
}

export function response(ctx) {
  return ctx.result;
}
