import { util } from '@aws-appsync/utils';

export function request() {
  util.error('Nothing to hear', 'FORBIDDEN', null, { code: 'nothing' });
}

export function response() {
  return null;
}
