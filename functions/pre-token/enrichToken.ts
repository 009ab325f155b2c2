import * as v from 'valibot';
import type { FindPerson } from '../../shared/directory/FindPerson.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { dayInBelgium } from '../../shared/kernel/dayInBelgium.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import { claimsFor } from './claimsFor.ts';
import { type PreTokenEvent, PreTokenEventSchema } from './PreTokenEventSchema.ts';

/** Machines get what their scopes say and nothing from the directory of people. */
const machine = 'TokenGeneration_ClientCredentials';

interface EnrichTokenParts {
  readonly zone: ZoneCode;
  readonly findPerson: FindPerson;
  readonly clock: Clock;
}

/** The event with Cognito's answer in it. Whatever triggers it (sign-in, renewal, new password), the rule is one. */
export const enrichToken =
  ({ zone, findPerson, clock }: EnrichTokenParts) =>
  async (event: unknown): Promise<PreTokenEvent> => {
    const parsed = v.parse(PreTokenEventSchema, event);
    if (parsed.triggerSource === machine) return parsed;
    const sub = parsed.request.userAttributes.sub;
    const person = sub === undefined ? null : await findPerson(sub);
    return {
      ...parsed,
      response: { claimsAndScopeOverrideDetails: claimsFor(zone, person, dayInBelgium(clock.now())) },
    };
  };
