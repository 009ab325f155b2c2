import * as v from 'valibot';
import { personId } from '../../shared/directory/input/fields.ts';
import { refused } from '../../shared/kernel/Result.ts';
import { chatCommand } from './chatCommand.ts';
import { directId } from './directId.ts';
import { namedPeople } from './namedPeople.ts';
import { submitChannel } from './submitChannel.ts';

/** Mutation.openDirect: the one channel of two people. */
export const openDirect = chatCommand('openDirect', v.strictObject({ personId }), (tools) => {
  const submit = submitChannel(tools);
  const named = namedPeople(tools);
  return async (said, asked, context) => {
    const people = await named([said.personId]);
    if (!people.ok) return people;
    const [other] = people.value;
    if (other === undefined) return refused({ errorType: 'NOT_FOUND', code: 'chat.personUnknown' });
    const channelId = directId(context.person.sub, other.personId);
    return submit({ channelId, ...asked, command: { kind: 'OPEN_DIRECT', other } }, context);
  };
});
