import { onOneMessage } from './onOneMessage.ts';

/** Mutation.withdrawMessage: what was to be said later is not said. */
export const withdrawMessage = onOneMessage('withdrawMessage', {}, () => ({ kind: 'WITHDRAW' }));
