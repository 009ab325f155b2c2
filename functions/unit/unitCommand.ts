import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { UnitCommand } from '../../shared/unit/UnitCommand.ts';
import type { UnitId } from '../../shared/unit/UnitId.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForUnit } from './submitForUnit.ts';
import type { UnitTools } from './UnitTools.ts';

/**
 * A mutation that says something of one unit and touches nothing else.
 * @param name the operation's field
 * @param commandOf what was asked as the unit's command, at the store's time
 */
export const unitCommand = <Asked extends { readonly unitId: UnitId }>(
  name: string,
  input: v.GenericSchema<unknown, Asked>,
  commandOf: (asked: Asked, at: string, context: CallContext) => UnitCommand,
): ((tools: UnitTools) => UseCase) => {
  const Arguments = v.strictObject({
    envelope: CommandEnvelopeSchema,
    input: v.pipe(v.unknown(), v.transform(withoutBlanks), input),
  });
  return (tools) => {
    const submit = submitForUnit(tools);
    return async (sent, context) => {
      const parsed = parseInput(Arguments, sent);
      if (!parsed.ok) return parsed;
      const { envelope, input: asked } = parsed.value;
      return submit(
        {
          unitId: asked.unitId,
          envelope,
          payloadHash: payloadHash([name, parsed.value]),
          command: (_, at) => commandOf(asked, at, context),
        },
        context,
      );
    };
  };
};
