import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { UnitTools } from './UnitTools.ts';

const Arguments = v.strictObject({});

/** Query.unitSettings: what the zone decided about its units, or what holds where it has decided nothing. */
export const unitSettings =
  ({ readSettings }: Pick<UnitTools, 'readSettings'>): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    return parsed.ok ? accepted(await readSettings()) : parsed;
  };
