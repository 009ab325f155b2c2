import * as v from 'valibot';

/**
 * The function's settings, typed. Called once, outside the handler: a name that is missing or misspelt stops the
 * function at its cold start, where a deployment's smoke test sees it, and not at the first call that needs it.
 * Throws with the names, never with the values.
 */
export const readEnvironment = <const Entries extends v.ObjectEntries>(
  entries: Entries,
  environment: Readonly<Record<string, string | undefined>>,
): v.InferOutput<v.ObjectSchema<Entries, undefined>> => {
  const parsed = v.safeParse(v.object(entries), environment);
  if (parsed.success) return parsed.output;
  const names = [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? '?'))];
  throw new Error(`Environment not as it should be: ${names.join(', ')}`);
};
