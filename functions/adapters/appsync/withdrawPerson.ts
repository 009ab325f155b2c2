import type { Withdrawal } from '../../../shared/journal/withdrawalOf.ts';
import { postMutation } from './postMutation.ts';

/** Only the sequencer's role may call it. */
const document = 'mutation Withdraw($input: WithdrawalInput!) { withdraw(input: $input) { personId at } }';

/**
 * Ends the subscriptions of somebody whose rights changed, or who is no longer in a channel. AppSync takes five kinds of
 * subscription at a time: what ends everything is two calls. Answers and throws as publishing does.
 */
export const withdrawPerson = (
  post: (body: string) => Promise<{ readonly status: number; readonly body: string }>,
): ((withdrawal: Withdrawal) => Promise<'PUBLISHED' | 'REFUSED'>) => {
  const mutate = postMutation(post, { document, field: 'withdraw' });
  return async (input) => {
    const answer = await mutate({ input });
    if (input.channelId !== undefined || answer === 'REFUSED') return answer;
    return mutate({ input: { ...input, sessionId: input.sessionId ?? 'ALL', channelId: 'NONE' } });
  };
};
