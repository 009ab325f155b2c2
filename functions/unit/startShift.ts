import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { refused } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { crewRoles } from '../../shared/unit/CrewMember.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import { vehicleInput } from '../../shared/unit/vehicleInput.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForUnit } from './submitForUnit.ts';
import type { UnitTools } from './UnitTools.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({
      unitId: UnitIdSchema,
      role: v.optional(v.picklist(crewRoles), 'LEAD'),
      vehicle: v.exactOptional(vehicleInput),
      skills: v.exactOptional(v.pipe(v.array(line(30)), v.maxLength(20))),
      to: v.exactOptional(v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())),
    }),
  ),
});

/**
 * Mutation.startShift: the caller comes on duty with a unit of the zone's organisation. The first starts its shift, the next
 * join it. What the zone says of the unit (kind, car, skills) is taken where the caller says nothing else.
 */
export const startShift = (tools: UnitTools): UseCase => {
  const submit = submitForUnit(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const { unitId, role, to } = asked;
    const [{ units }, { fleet }] = await Promise.all([tools.readOrganisation(), tools.readSettings()]);
    const known = units.find(({ id }) => id === unitId);
    if (known === undefined)
      return refused({ errorType: 'VALIDATION', code: 'unit.unknown' } satisfies UnitRefusal);
    const usual = fleet.find((one) => one.unitId === unitId);
    const vehicle = asked.vehicle ?? usual?.vehicle;
    const { actor } = context;
    return submit(
      {
        unitId,
        envelope,
        payloadHash: payloadHash(['startShift', parsed.value]),
        command: () => ({
          kind: 'START_SHIFT',
          // The command's own id: it is one shift however often the command comes.
          shiftId: envelope.commandId,
          callSign: known.name,
          unitKind: usual?.kind ?? 'PATROL',
          member: { personId: actor.id, name: actor.name, role },
          skills: asked.skills ?? usual?.skills ?? [],
          ...(vehicle === undefined ? {} : { vehicle }),
          ...(to === undefined ? {} : { to }),
        }),
      },
      context,
    );
  };
};
