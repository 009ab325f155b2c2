import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import { createLambdaBatches } from '../resolve/createLambdaBatches.ts';
import { accessRules } from '../schema/accessRules.ts';
import type { RequestScope } from './RequestScope.ts';

/** A request's own scope, with nothing run yet. */
export const newScope = (
  api: GatewayApi,
  caller: Caller,
  headers: Readonly<Record<string, string>>,
): RequestScope => ({
  api,
  caller,
  headers,
  rules: accessRules(api),
  batch: createLambdaBatches(),
  resolversRun: 0,
  appended: [],
  invalidations: [],
});
