import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';

const Arguments = v.strictObject({});

/** Subscription.mine, as it is opened: whose it is, and of which session. */
export const followMine: UseCase = async (input, { person, session }) => {
  const parsed = parseInput(Arguments, input);
  return parsed.ok ? accepted({ personId: person.sub, sessionId: session.id }) : parsed;
};
