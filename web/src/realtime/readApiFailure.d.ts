import type { ApiFailure } from './ApiFailure.ts';
/**
 * What a list of GraphQL errors means to a client: the first one counts. Reads AppSync's own words
 * (`UnauthorizedException` for a bad token, `Unauthorized` for a field one may not ask, `Lambda:Unhandled`) and
 * the zone's refusals (decisions.md 8: closed `errorType`, the code in `errorInfo`).
 */
export declare const readApiFailure: (errors: unknown) => ApiFailure;
