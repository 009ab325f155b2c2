import * as v from 'valibot';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { inputRefusal } from '../../shared/kernel/inputRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';

/** Arguments as the schema gives them, or the first thing wrong with them. Reading stops there. */
export const parseInput = <T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
): Result<T, CommonRefusal> => {
  const parsed = v.safeParse(schema, input, { abortEarly: true, abortPipeEarly: true });
  return parsed.success ? accepted(parsed.output) : refused(inputRefusal(parsed.issues));
};
