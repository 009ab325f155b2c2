import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';

const Arguments = v.strictObject({});

/**
 * Subscription.incidents, as it is opened: that somebody begins to follow is a consultation. The answer names whom and
 * which session the subscription is of, so that it can be ended when either loses its rights.
 */
export const followIncidents: UseCase = async (input, { person, session }) => {
  const parsed = parseInput(Arguments, input);
  if (!parsed.ok) return parsed;
  const opened = { personId: person.sub, sessionId: session.id };
  return accepted(new Consulted(opened, { subjects: [], count: 0, reason: { code: 'ON_DUTY' } }));
};
