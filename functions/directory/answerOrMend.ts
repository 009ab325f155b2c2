import * as v from 'valibot';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { AccountCare } from './createAccountCare.ts';

/** What the minute's schedule sends (infra/zone/ZoneDirectory.ts). No call of the API has this form. */
const MendSchema = v.strictObject({ mend: v.literal(true) });

/** A call of the API, or the schedule's: accounts left behind, and what else is looked after each minute. */
export const answerOrMend =
  (
    answer: (event: unknown) => Promise<Result<unknown, Refusal>>,
    care: Pick<AccountCare, 'mend'>,
    others: readonly (() => Promise<void>)[],
  ): ((event: unknown) => Promise<Result<unknown, Refusal>>) =>
  async (event) => {
    if (!v.is(MendSchema, event)) return answer(event);
    // One that fails does not keep the others from being looked at.
    const looked = await Promise.allSettled([care.mend(), ...others.map((look) => look())]);
    for (const look of looked) if (look.status === 'rejected') throw look.reason;
    const [mended] = looked;
    if (mended.status === 'fulfilled' && mended.value.failed > 0)
      throw new Error(`${mended.value.failed} accounts could not be brought there`);
    return accepted(null);
  };
