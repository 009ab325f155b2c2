import type { Withdrawal } from '../../../shared/journal/withdrawalOf.ts';
import { postMutation } from './postMutation.ts';

/** Only the sequencer's role may call it. */
const document = 'mutation Withdraw($input: WithdrawalInput!) { withdraw(input: $input) { personId at } }';

/** Ends the subscriptions of somebody whose rights changed. Answers and throws as publishing does. */
export const withdrawPerson = (
  post: (body: string) => Promise<{ readonly status: number; readonly body: string }>,
): ((withdrawal: Withdrawal) => Promise<'PUBLISHED' | 'REFUSED'>) => {
  const mutate = postMutation(post, { document, field: 'withdraw' });
  return (input) => mutate({ input });
};
