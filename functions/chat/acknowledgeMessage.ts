import { onOneMessage } from './onOneMessage.ts';

/** Mutation.acknowledgeMessage: the caller has taken in an urgent message. */
export const acknowledgeMessage = onOneMessage('acknowledgeMessage', {}, () => ({ kind: 'ACKNOWLEDGE' }));
