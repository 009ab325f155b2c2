import { accepted } from '../../../../shared/kernel/Result.ts';
import type { ChatMessage } from '../ChatMessage.ts';
import type { FakeTalk } from './createFakeTalk.ts';
import type { FakeChannel } from './FakeChannel.ts';
import type { FakeInput } from './FakeInput.ts';
import type { FakePerson } from './FakePerson.ts';
import { fakeNotFound } from './fakeNotFound.ts';

/** What somebody does in a channel of the zone in memory. A command happens once, however often it arrives. */
export const fakeChannelCommands = (talk: FakeTalk, everybody: ReadonlyMap<string, FakePerson>) => {
  const done = new Map<string, object>();
  return (me: FakePerson, field: string, input: FakeInput, channel: FakeChannel, command: string) => {
    const { id } = channel;
    const before = done.get(command);
    if (before !== undefined) return accepted({ reply: before });
    const messageId = String(input.messageId);
    const reply = (message: ChatMessage | null) => {
      if (message === null) return fakeNotFound();
      const said = { commandId: command, message };
      done.set(command, said);
      return accepted({ reply: said });
    };
    switch (field) {
      case 'postMessage': {
        const {
          messageId: _m,
          channelId: _c,
          ...said
        } = input as unknown as Partial<ChatMessage> & { messageId: string };
        const place = said.place === undefined ? {} : { place: { ...said.place, at: talk.iso() } };
        return reply(talk.post(id, me, { ...said, ...place, id: messageId }));
      }
      case 'editMessage':
        return reply(talk.change(id, me, messageId, 'chat.messageEdited', { text: input.text }));
      case 'deleteMessage':
        return reply(talk.change(id, me, messageId, 'chat.messageDeleted', {}));
      case 'reactToMessage':
        return reply(talk.change(id, me, messageId, 'chat.reacted', { reaction: input.reaction ?? null }));
      case 'acknowledgeMessage':
        return reply(talk.change(id, me, messageId, 'chat.acknowledged', {}));
      case 'movePlace':
        return reply(
          talk.change(id, me, messageId, 'chat.placeMoved', {
            lat: input.lat,
            lon: input.lon,
            ended: input.ended ?? false,
          }),
        );
      case 'withdrawMessage': {
        const later = channel.scheduled.find((one) => one.id === messageId) ?? null;
        channel.scheduled = channel.scheduled.filter((one) => one !== later);
        return reply(
          later === null ? null : { ...later, text: '', state: 'WITHDRAWN', version: later.version + 1 },
        );
      }
      case 'renameGroup':
        channel.title = String(input.title);
        talk.note(channel, me, 'chat.channelRenamed', id, 1, { title: channel.title });
        break;
      case 'addMembers':
        for (const personId of input.personIds as unknown as readonly string[]) {
          const person = everybody.get(personId);
          if (person !== undefined) talk.join(id, person);
        }
        break;
      case 'removeMember':
        talk.leave(id, String(input.personId));
        break;
      case 'leaveChannel':
        talk.leave(id, me.personId);
        return accepted({ reply: { commandId: command, channel: null } });
    }
    return accepted({ reply: { commandId: command, channel: talk.asListed(channel, me.personId) } });
  };
};
