import type { Caller } from '../model/Caller.ts';
import type { AccessRule } from './AccessRule.ts';

/** Whether `caller` is let in by `rule`. No rule = nobody. */
export function mayAccess(rule: AccessRule | undefined, caller: Caller): boolean {
  const groups = rule?.get(caller.mode);
  if (groups === undefined) return false;
  if (groups === null) return true;
  return caller.mode === 'AMAZON_COGNITO_USER_POOLS' && caller.groups.some((group) => groups.includes(group));
}
