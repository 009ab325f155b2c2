import { query } from '@aws-appsync/utils/dynamodb';

export function request(ctx) {
  return query({ index: 'byGroup', query: { group: { eq: ctx.args.group } }, limit: ctx.args.limit, nextToken: ctx.args.nextToken });
}

export function response(ctx) {
  return ctx.result;
}
