import { refused } from '../../../../shared/kernel/Result.ts';

/** The answer about a channel that is not there, or not theirs. */
export const fakeNotFound = () =>
  refused({ kind: 'refused', errorType: 'NOT_FOUND', code: 'chat.channelUnknown', params: {} } as const);
