import type { ErrorType } from '../../../shared/kernel/Refusal.ts';

/**
 * Why the zone's API gave no answer to use; the closed list a client knows.
 * - `refused` the zone's expected "no": show the text of `code`.
 * - `unauthenticated` the token is not (or no longer) good: renew once and ask again. With the code
 *   `session.revoked` the sign-in itself is over, and renewing is of no use.
 * - `unreachable` no answer, or one that says "later" (429, 5xx): the same request may be sent again.
 * - `fault` an answer nobody expected: a defect of ours, on one side or the other.
 */
export type ApiFailure =
  | {
      readonly kind: 'refused';
      readonly errorType: ErrorType;
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'unauthenticated'; readonly code?: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'fault'; readonly detail: string };
