import * as v from 'valibot';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { AccountCare } from './createAccountCare.ts';

/** What the minute's schedule sends (infra/zone/ZoneDirectory.ts). No call of the API has this form. */
const MendSchema = v.strictObject({ mend: v.literal(true) });

/** A call of the API, or the schedule's, that accounts left behind are looked after. */
export const answerOrMend =
  (
    answer: (event: unknown) => Promise<Result<unknown, Refusal>>,
    care: Pick<AccountCare, 'mend'>,
    journalPlatform: () => Promise<void>,
  ): ((event: unknown) => Promise<Result<unknown, Refusal>>) =>
  async (event) => {
    if (!v.is(MendSchema, event)) return answer(event);
    await journalPlatform();
    const mended = await care.mend();
    if (mended.failed > 0) throw new Error(`${mended.failed} accounts could not be brought there`);
    return accepted(mended);
  };
