import type { GraphqlClient } from '../../realtime/createGraphqlClient.ts';
import { createFakeTalk } from './createFakeTalk.ts';
import type { FakeInput } from './FakeInput.ts';
import type { FakePerson } from './FakePerson.ts';
import { fakeChannelAnswers } from './fakeChannelAnswers.ts';
import { fakeChannelCommands } from './fakeChannelCommands.ts';
import { fakeNotFound } from './fakeNotFound.ts';
import { fakeZoneAnswers } from './fakeZoneAnswers.ts';

/**
 * The zone's chat in memory, as the server says it: numbers per channel, a feed per channel, marks, and who may read
 * what. Tests shake it; the client without a server (web/dev) lives on it.
 * @param deps.carry hands on what is told to a listener: at once, late, twice or never.
 */
export const createFakeChat = (deps: {
  readonly zone: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly carry: (deliver: () => void) => void;
}) => {
  const talk = createFakeTalk(deps);
  const everybody = new Map<string, FakePerson>();
  const commands = fakeChannelCommands(talk, everybody);
  /** The zone's answers to one person. */
  const askAs = (me: FakePerson): GraphqlClient => {
    const ofZone = fakeZoneAnswers(talk, everybody, me);
    const ofChannel = fakeChannelAnswers(talk, deps.zone, me);
    return async (document, variables) => {
      const field = /\{(?:reply:)?(\w+)/.exec(document)?.[1] ?? '';
      const input = (variables.input ?? variables) as FakeInput;
      const answer = ofZone(field, input);
      if (answer !== null) return answer;
      const channel = talk.channels.get(String(input.channelId ?? input.id));
      if (channel === undefined || !channel.members.has(me.personId)) return fakeNotFound();
      const envelope = variables.envelope as { readonly commandId: string } | undefined;
      return (
        ofChannel(field, input, channel) ??
        commands(me, field, input, channel, envelope?.commandId ?? deps.newId())
      );
    };
  };
  const { channels, open, post, change, join, leave, mark, subscriptionsOf, restore } = talk;
  return { channels, everybody, open, post, change, join, leave, mark, askAs, subscriptionsOf, restore };
};

export type FakeChat = ReturnType<typeof createFakeChat>;
