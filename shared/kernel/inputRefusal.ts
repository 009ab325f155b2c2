import type { BaseIssue } from 'valibot';
import type { CommonRefusal } from './CommonRefusal.ts';

/**
 * The first thing wrong with an input, as a refusal: where (`input.location.lat`) and which rule. Never what was
 * there: refusals travel in error bodies and logs. The name of an unknown field is content too, so its path ends
 * at the object it stood in.
 *
 * @param issues what valibot found, never empty
 */
export const inputRefusal = (
  issues: readonly [BaseIssue<unknown>, ...BaseIssue<unknown>[]],
): CommonRefusal & { readonly code: 'input.invalid' } => {
  const [issue] = issues;
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const unknownField = issue.type === 'strict_object' && issue.expected === 'never';
  const path = (unknownField ? keys.slice(0, -1) : keys).join('.');
  return {
    errorType: 'VALIDATION',
    code: 'input.invalid',
    params: { path, rule: unknownField ? 'unknownField' : ruleOf(issue) },
  };
};

const ruleOf = (issue: BaseIssue<unknown>): string => {
  if (issue.type === 'strict_object' && issue.input === undefined) return 'required';
  return /^[a-z]+(\.[a-zA-Z]+)?$/.test(issue.message) ? issue.message : issue.type;
};
