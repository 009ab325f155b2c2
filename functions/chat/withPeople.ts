import type * as v from 'valibot';
import type { ChannelId } from '../../shared/chat/ChannelId.ts';
import type { ChannelCommand } from '../../shared/chat/decideChannel.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { chatCommand } from './chatCommand.ts';
import { namedPeople } from './namedPeople.ts';
import { submitChannel } from './submitChannel.ts';

type Named = readonly { readonly personId: string; readonly name: string }[];

/**
 * A mutation on a channel that names people: all of them must work here now.
 *
 * @param ask which channel it is about, whom it names, and what is to be done with them
 */
export const withPeople = <Input>(
  name: string,
  input: v.GenericSchema<unknown, Input>,
  ask: (said: Input) => {
    readonly channelId: ChannelId;
    readonly personIds: readonly string[];
    readonly command: (people: Named) => ChannelCommand;
  },
): ((tools: ChatTools) => UseCase) =>
  chatCommand(name, input, (tools) => {
    const submit = submitChannel(tools);
    const named = namedPeople(tools);
    return async (said, asked, context) => {
      const { channelId, personIds, command } = ask(said);
      const people = await named(personIds);
      return people.ok ? submit({ channelId, ...asked, command: command(people.value) }, context) : people;
    };
  });
