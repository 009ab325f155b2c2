import { runtime } from '@aws-appsync/utils';

export function request() {
  runtime.earlyReturn('early');
  return { payload: 'late' };
}

export function response() {
  return 'later';
}
