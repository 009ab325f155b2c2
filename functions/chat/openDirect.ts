import * as v from 'valibot';
import { personId } from '../../shared/directory/input/fields.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { refused } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { directId } from './directId.ts';
import { namedPeople } from './namedPeople.ts';
import { submitChannel } from './submitChannel.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ personId }),
});

/** Mutation.openDirect: the one channel of two people. */
export const openDirect = (tools: ChatTools): UseCase => {
  const submit = submitChannel(tools);
  const named = namedPeople(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const people = await named([asked.personId]);
    if (!people.ok) return people;
    const [other] = people.value;
    if (other === undefined) return refused({ errorType: 'NOT_FOUND', code: 'chat.personUnknown' });
    return submit(
      {
        channelId: directId(context.person.sub, other.personId),
        envelope,
        payloadHash: payloadHash(['openDirect', parsed.value]),
        command: { kind: 'OPEN_DIRECT', other },
      },
      context,
    );
  };
};
