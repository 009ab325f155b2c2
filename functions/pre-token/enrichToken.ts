import * as v from 'valibot';
import type { FindPerson } from '../../shared/directory/FindPerson.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import { claimsFor } from './claimsFor.ts';
import { type PreTokenEvent, PreTokenEventSchema } from './PreTokenEventSchema.ts';

/** Machines get what their scopes say and nothing from the directory of people. */
const machine = 'TokenGeneration_ClientCredentials';

/** The event with Cognito's answer in it. Whatever triggers it (sign-in, renewal, new password), the rule is one. */
export const enrichToken =
  ({ zone, findPerson }: { readonly zone: ZoneCode; readonly findPerson: FindPerson }) =>
  async (event: unknown): Promise<PreTokenEvent> => {
    const parsed = v.parse(PreTokenEventSchema, event);
    if (parsed.triggerSource === machine) return parsed;
    const sub = parsed.request.userAttributes.sub;
    const person = sub === undefined ? null : await findPerson(sub);
    return { ...parsed, response: { claimsAndScopeOverrideDetails: claimsFor(zone, person) } };
  };
