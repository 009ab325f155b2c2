import type { Rule } from './Rule.ts';
import { appsync } from './rules/appsync.ts';
import { buckets } from './rules/buckets.ts';
import { cognito } from './rules/cognito.ts';
import { distributions } from './rules/distributions.ts';
import { keys } from './rules/keys.ts';
import { literals } from './rules/literals.ts';
import { logs } from './rules/logs.ts';
import { names } from './rules/names.ts';
import { retained } from './rules/retained.ts';
import { roles } from './rules/roles.ts';
import { size } from './rules/size.ts';
import { tables } from './rules/tables.ts';

/** Our own rules on synthesized templates, beside cdk-nag's (security.md G19). */
export const rules: readonly Rule[] = [
  tables,
  retained,
  appsync,
  cognito,
  buckets,
  keys,
  roles,
  names,
  literals,
  logs,
  distributions,
  size,
];
