import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { peopleNamed } from './inputs.ts';
import { namedPeople } from './namedPeople.ts';
import { submitChannel } from './submitChannel.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ channelId: ChannelIdSchema, personIds: peopleNamed(20) }),
});

/** Mutation.addMembers: who comes reads from then on. */
export const addMembers = (tools: ChatTools): UseCase => {
  const submit = submitChannel(tools);
  const named = namedPeople(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const people = await named(asked.personIds);
    if (!people.ok) return people;
    return submit(
      {
        channelId: asked.channelId,
        envelope,
        payloadHash: payloadHash(['addMembers', parsed.value]),
        command: { kind: 'ADD', people: people.value },
      },
      context,
    );
  };
};
