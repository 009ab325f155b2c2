import type { Result } from '../../../../shared/kernel/Result.ts';
import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';

/**
 * Who sends these headers, by the API's modes. `headers` have lower-case names; `now` is in milliseconds.
 * Refused with `UnauthorizedException`, whatever was wrong: the reason is nobody's business.
 * IAM signatures are not judged here (only the endpoint that knows the secrets can): they are refused.
 */
export type Authenticate = (
  api: GatewayApi,
  headers: Readonly<Record<string, string>>,
  context: { readonly sourceIp: string; readonly now: number },
) => Promise<Result<Caller, GatewayError>>;
