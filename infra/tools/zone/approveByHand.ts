import { createInterface } from 'node:readline/promises';
import type { StackPlan } from '../../../functions/platform/Stacks.ts';
import { describePlan } from './describePlan.ts';
import type { ZoneCall } from './ZoneCall.ts';

/** Shows what the change set would do and asks, unless `--yes` was said. Without a terminal nothing is assumed. */
export const approveByHand =
  ({ values, log }: ZoneCall) =>
  async (plan: StackPlan): Promise<boolean> => {
    for (const line of describePlan(plan)) log(line);
    if (values.yes) return true;
    if (!process.stdin.isTTY) {
      log('Nobody can be asked here. Add --yes to execute it.');
      return false;
    }
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question('Execute it? [y/N] ');
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
  };
