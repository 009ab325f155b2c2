import { accepted } from '../../../../shared/kernel/Result.ts';
import type { FakeTalk } from './createFakeTalk.ts';
import type { FakeInput } from './FakeInput.ts';
import type { FakePerson } from './FakePerson.ts';

/** What the zone in memory answers one person about all of their channels; null: it is about one of them. */
export const fakeZoneAnswers =
  (talk: FakeTalk, everybody: ReadonlyMap<string, FakePerson>, me: FakePerson) =>
  (field: string, input: FakeInput) => {
    const mine = [...talk.channels.values()].filter((one) => one.members.has(me.personId));
    if (field === 'channels')
      return accepted({ channels: { items: mine.map((one) => talk.asListed(one, me.personId)) } });
    if (field === 'chatSettings')
      return accepted({
        chatSettings: {
          quickReplies: [
            { nl: 'Ik kom', fr: 'J’arrive', de: 'Ich komme', en: 'On my way' },
            { nl: 'Steun nodig', fr: 'Renfort demandé', de: 'Brauche Verstärkung', en: 'Need support' },
            { nl: 'Begrepen', fr: 'Compris', de: 'Verstanden', en: 'Understood' },
          ],
        },
      });
    if (field === 'searchMessages') {
      const words = String(input.text).toLowerCase().split(/\s+/);
      const items = mine
        .filter(({ id }) => input.channelId === undefined || id === input.channelId)
        .flatMap(({ messages }) => messages)
        .filter(({ text }) => text !== undefined && words.every((word) => text.toLowerCase().includes(word)))
        .reverse();
      return accepted({ searchMessages: { items: items.slice(0, 50), cut: items.length > 50 } });
    }
    if (field === 'colleagues') {
      const words = String(input.text).toLowerCase();
      const found = [...everybody.values()]
        .filter(({ personId, name }) => personId !== me.personId && name.toLowerCase().includes(words))
        .map(({ personId, name, callSign }) => ({
          personId,
          name,
          ...(callSign !== undefined && { unit: callSign }),
        }));
      return accepted({ colleagues: { items: found.slice(0, 20), cut: found.length > 20 } });
    }
    if (field === 'openDirect' || field === 'createGroup') {
      const ids: readonly string[] =
        field === 'openDirect' ? [input.personId as never] : (input.personIds as never);
      const others = [...everybody.values()].filter(({ personId }) => ids.includes(personId));
      const id =
        field === 'openDirect' ? `D-${[me.personId, ...ids].sort().join('-')}` : String(input.channelId);
      const title = field === 'openDirect' ? (others[0]?.name ?? '') : String(input.title);
      const kind = field === 'openDirect' ? 'DIRECT' : 'GROUP';
      const actions = [
        'POST',
        'URGENT',
        ...(kind === 'GROUP' ? ['RENAME', 'ADD_MEMBERS', 'REMOVE_MEMBER', 'LEAVE'] : []),
      ];
      const channel = talk.channels.get(id) ?? talk.open(id, kind, title, [me, ...others], { actions });
      return accepted({ reply: { commandId: 'c', channel: talk.asListed(channel, me.personId) } });
    }
    return null;
  };
