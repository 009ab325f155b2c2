import { accepted } from '../../../../shared/kernel/Result.ts';
import type { FakeTalk } from './createFakeTalk.ts';
import type { FakeChannel } from './FakeChannel.ts';
import type { FakeInput } from './FakeInput.ts';
import type { FakePerson } from './FakePerson.ts';

/** What the zone in memory answers one person about a channel they are in; null: it is no question. */
export const fakeChannelAnswers =
  (talk: FakeTalk, zone: string, me: FakePerson) =>
  (field: string, input: FakeInput, channel: FakeChannel) => {
    const { id } = channel;
    const head = {
      topic: `${zone}/channel/${id}`,
      epoch: talk.epoch(),
      seq: channel.entries.at(-1)?.seq ?? 0,
    };
    if (field === 'channel') {
      const marks =
        channel.members.size > 12 ? [] : [...channel.marks].map(([personId, one]) => ({ personId, ...one }));
      return accepted({
        channel: {
          channel: talk.asListed(channel, me.personId),
          members: [...channel.members.values()],
          marks: marks.filter(({ personId }) => channel.members.has(personId)),
          scheduled: channel.scheduled.filter(({ sender }) => sender.personId === me.personId),
        },
      });
    }
    if (field === 'messages') {
      const limit = Number(input.limit ?? 50);
      const { before, after } = input as { before?: number; after?: number };
      const all = channel.messages;
      const items =
        after !== undefined
          ? all.filter(({ n }) => n > after).slice(0, limit)
          : all.filter(({ n }) => before === undefined || n < before).slice(-limit);
      return accepted({ messages: { ...head, lastN: all.length, items } });
    }
    if (field === 'channelFeed') {
      const reset = input.epoch !== talk.epoch();
      const after = Number(input.after);
      const entries = reset ? [] : channel.entries.slice(after, after + 50);
      const range = { from: after + 1, to: after + entries.length, head: head.seq, reset };
      return accepted({ channelFeed: { topic: head.topic, epoch: talk.epoch(), ...range, entries } });
    }
    if (field === 'markChannel')
      return accepted({
        markChannel: talk.mark(id, me.personId, {
          delivered: Number(input.delivered),
          read: Number(input.read),
        }),
      });
    return null;
  };
