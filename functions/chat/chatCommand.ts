import * as v from 'valibot';
import { type CommandEnvelope, CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';

/** Which command it is, and what makes a second one under its id another. */
export interface AskedCommand {
  readonly envelope: CommandEnvelope;
  readonly payloadHash: string;
}

/**
 * A mutation of chat: its input parsed, then done.
 *
 * @param name of the operation, part of what makes two commands the same
 */
export const chatCommand =
  <Input>(
    name: string,
    input: v.GenericSchema<unknown, Input>,
    act: (
      tools: ChatTools,
    ) => (said: Input, asked: AskedCommand, context: CallContext) => ReturnType<UseCase>,
  ): ((tools: ChatTools) => UseCase) =>
  (tools) => {
    const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input });
    const does = act(tools);
    return async (given, context) => {
      const parsed = parseInput(Arguments, given);
      if (!parsed.ok) return parsed;
      const { envelope, input: said } = parsed.value;
      return does(said, { envelope, payloadHash: payloadHash([name, parsed.value]) }, context);
    };
  };
