import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import type { UnitPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { UnitQuestionTools } from './UnitQuestionTools.ts';
import { unitView } from './unitView.ts';

const Arguments = v.strictObject({});

/**
 * Query.units: every unit that was ever on duty, with its crew while it is. The feed's head is read first, so that the picture
 * holds at least everything up to `seq`.
 */
export const units =
  ({ topic, readHead, unitReader }: UnitQuestionTools): UseCase =>
  async (input, { may }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const head = await readHead(topic);
    const found = await unitReader.list();
    const shown: UnitPage = { topic, ...head, items: found.map((unit) => unitView(unit, may)) };
    const people = new Set(found.flatMap(({ crew }) => crew.map(({ personId }) => personId)));
    return accepted(
      new Consulted(shown, {
        subjects: [...people].map((id) => ({ kind: 'PERSON', id })),
        count: found.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
