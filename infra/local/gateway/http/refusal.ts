import { errorEntry } from '../execute/errorEntry.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { Answer } from './Answer.ts';
import { statusOf } from './statusOf.ts';

/** Refuses a request as a whole; errors of a document are an answer without data. */
export function refusal(errors: readonly GatewayError[]): Answer {
  const [first] = errors;
  const status = statusOf(first?.errorType ?? null);
  const entries = errors.map(errorEntry);
  if (status === 200) return { status, body: JSON.stringify({ data: null, errors: entries }) };
  return { status, body: JSON.stringify({ errors: entries }), errorType: first?.errorType ?? '' };
}
