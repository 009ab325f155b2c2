import type { Clock } from '../../shared/kernel/Clock.ts';
import { type Budget, budgets } from '../../shared/policy/budgets.ts';
import type { Spend } from './Spend.ts';

const hourMs = 3_600_000;
const within = { kind: 'WITHIN' } as const;
/** More people than a zone has: what is older than a day goes when there are more. */
const mostKept = 5_000;

const budgetOf = new Map<string, Budget>(
  budgets.flatMap((budget) => budget.operations.map((operation) => [operation, budget] as const)),
);

/**
 * Budgets in a worker's own memory: a brake that costs no write and no wait, and no exact count. A person whose calls
 * several workers answer has as many budgets; the exact count is in the journal (docs/adr/0134). The hours begin with a
 * person's first call.
 */
export const createBudgets = ({ clock }: { readonly clock: Clock }): Spend => {
  const counted = new Map<string, { since: number; count: number }>();
  return (personId, operation) => {
    const budget = budgetOf.get(operation);
    if (budget === undefined) return within;
    const now = clock.now();
    const key = `${budget.name} ${personId}`;
    const long = budget.hours * hourMs;
    let own = counted.get(key);
    if (own === undefined || now - own.since >= long) {
      if (counted.size >= mostKept)
        for (const [old, { since }] of counted) if (now - since >= 24 * hourMs) counted.delete(old);
      own = { since: now, count: 0 };
      counted.set(key, own);
    }
    own.count += 1;
    const { name, noted, refused = Number.POSITIVE_INFINITY } = budget;
    if (own.count > refused)
      return {
        kind: 'OVER',
        budget: name,
        minutes: Math.max(1, Math.ceil((own.since + long - now) / 60_000)),
      };
    return own.count === noted + 1 ? { kind: 'NOTED', budget: name } : within;
  };
};
