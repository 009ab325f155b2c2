/** The closed list of error types that leave the API (security.md G9, decisions.md 8). */
export const errorTypes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'VALIDATION',
  'CONFLICT',
  'RATE_LIMITED',
  'STEP_UP_REQUIRED',
  'IDEMPOTENCY_MISMATCH',
  'SOURCE_UNAVAILABLE',
] as const;

export type ErrorType = (typeof errorTypes)[number];

/**
 * An expected "no". `errorType` is what the client switches on, `code` is the capability's own stable word
 * for it (`incident.alreadyClosed`) and the key of its text in the language files under `refusal.`,
 * `params` fill that text. Nothing in it may be personal data: it travels in error bodies and logs.
 */
export interface Refusal<Code extends string = string> {
  readonly errorType: ErrorType;
  readonly code: Code;
  readonly params?: Readonly<Record<string, string | number>>;
}
