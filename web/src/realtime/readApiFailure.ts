import * as v from 'valibot';
import { errorTypes } from '../../../shared/kernel/Refusal.ts';
import type { ApiFailure } from './ApiFailure.ts';

const GraphqlErrors = v.pipe(
  v.array(
    v.looseObject({
      errorType: v.nullish(v.string(), ''),
      message: v.nullish(v.string(), ''),
      errorInfo: v.nullish(
        v.looseObject({
          code: v.optional(v.string()),
          params: v.nullish(v.record(v.string(), v.union([v.string(), v.number()]))),
        }),
      ),
    }),
  ),
  v.minLength(1),
);

/**
 * What a list of GraphQL errors means to a client: the first one counts. Reads AppSync's own words
 * (`UnauthorizedException` for a bad token, `Unauthorized` for a field one may not ask, `Lambda:Unhandled`) and
 * the zone's refusals (decisions.md 8: closed `errorType`, the code in `errorInfo`).
 */
export const readApiFailure = (errors: unknown): ApiFailure => {
  const parsed = v.safeParse(GraphqlErrors, errors);
  const first = parsed.success ? parsed.output[0] : undefined;
  if (first === undefined) return { kind: 'fault', detail: 'unreadable errors' };
  const { errorType, errorInfo, message } = first;
  if (errorType === 'UnauthorizedException') return { kind: 'unauthenticated' };
  if (errorType === 'UNAUTHENTICATED')
    return { kind: 'unauthenticated', ...(errorInfo?.code === undefined ? {} : { code: errorInfo.code }) };
  if (errorType === 'Unauthorized') return refusal('FORBIDDEN', 'api.forbidden');
  // WAFForbiddenException: the wall says so many are enough for now (docs/adr/0132), and nothing of what was asked.
  if (/Limit|Throttl|TooMany|ServiceUnavailable|Timeout|WAF/.test(errorType)) return { kind: 'unreachable' };
  const known = errorTypes.find((type) => type === errorType);
  if (known !== undefined) return refusal(known, errorInfo?.code ?? message, errorInfo?.params ?? {});
  return { kind: 'fault', detail: errorType };
};

const refusal = (
  errorType: (typeof errorTypes)[number],
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): ApiFailure => ({ kind: 'refused', errorType, code, params });
