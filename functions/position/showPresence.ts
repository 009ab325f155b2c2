import * as v from 'valibot';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { presenceTopic } from '../../shared/position/presenceTopic.ts';
import type { Presence } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PositionTools } from './PositionTools.ts';

const Id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{8,64}$/, 'id.form'));

const Arguments = v.strictObject({
  input: v.strictObject({
    deviceId: Id,
    incidentId: v.nullish(Id),
    field: v.nullish(v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/, 'field.form'))),
  }),
});

/** Mutation.showPresence: goes to who follows presence, and is stored nowhere; the name is the directory's. */
export const showPresence =
  ({ zone, clock }: Pick<PositionTools, 'zone' | 'clock'>): UseCase =>
  async (input, { person }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { deviceId, incidentId, field } = parsed.value.input;
    const shown: Presence = {
      topic: presenceTopic(zone.code),
      personId: person.sub,
      name: person.name,
      deviceId,
      incidentId: incidentId ?? null,
      field: field ?? null,
      at: isoOf(clock.now()),
    };
    return accepted(shown);
  };
