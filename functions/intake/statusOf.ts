import type { ErrorType } from '../../shared/kernel/Refusal.ts';

/** HTTP's word for a refusal. */
export const statusOf = ({
  errorType,
  code,
}: {
  readonly errorType: ErrorType;
  readonly code: string;
}): number => (code === 'dispatch.tooLarge' ? 413 : statuses[errorType]);

const statuses: Readonly<Record<ErrorType, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  VALIDATION: 400,
  CONFLICT: 409,
  IDEMPOTENCY_MISMATCH: 409,
  RATE_LIMITED: 429,
  STEP_UP_REQUIRED: 403,
  SOURCE_UNAVAILABLE: 503,
};
