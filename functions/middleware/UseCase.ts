import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import type { CallContext } from './CallContext.ts';

/**
 * What stands behind a field of the API: unparsed arguments and who calls, in; the field's value or a refusal, out. A
 * question whose operation is audited answers with `Consulted`, the value and what of whom it shows; the guard journals
 * it and hands the value out (functions/guard/guard.ts).
 */
export type UseCase = (input: unknown, context: CallContext) => Promise<Result<unknown, Refusal>>;
