import * as v from 'valibot';
import type { Decide } from '../../shared/policy/PolicyRequest.ts';

const WarmUpSchema = v.strictObject({ warmUp: v.literal(true) });

/** What is sent to a function before anybody needs it; no resolver sends it, and it says nothing of anybody. */
export const isWarmUp = (event: unknown): boolean => v.is(WarmUpSchema, event);

/**
 * Asks the policy once about each operation, on behalf of nobody: then its policies are parsed and Cedar's code is
 * compiled before somebody waits for it (the first decision of a cold function takes a hundred times the next one).
 */
export const warmUp = (decide: Decide, zone: string, operations: readonly string[]): void => {
  for (const action of operations) {
    decide({
      principal: { id: 'nobody', zone, state: 'LEFT', roles: [] },
      action,
      resource: { kind: 'ZONE', zone },
      context: { zone, purpose: '', day: 0, reason: false, factorAge: 0 },
    });
  }
};
