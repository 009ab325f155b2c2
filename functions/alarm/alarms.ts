import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import type { AlarmPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { AlarmQuestionTools } from './AlarmQuestionTools.ts';
import { alarmView } from './alarmView.ts';

const Arguments = v.strictObject({});

/** Query.alarms: every alarm that is not over, oldest first. The feed's head is read first. */
export const alarms =
  ({ topic, readHead, alarmReader }: AlarmQuestionTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const head = await readHead(topic);
    const found = await alarmReader.standing();
    const shown: AlarmPage = { topic, ...head, items: found.map((alarm) => alarmView(alarm, context)) };
    const people = new Set(
      found.flatMap(({ raisedBy }) => (raisedBy.kind === 'PERSON' ? [raisedBy.id] : [])),
    );
    return accepted(
      new Consulted(shown, {
        subjects: [...people].map((id) => ({ kind: 'PERSON', id })),
        count: found.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
