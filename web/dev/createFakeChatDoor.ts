import { computed, effect } from '@preact/signals';
import { ulid } from 'ulid';
import { refused } from '../../shared/kernel/Result.ts';
import type { ChatDoor } from '../src/chat/ChatDoor.ts';
import type { ChatMessage } from '../src/chat/ChatMessage.ts';
import { createChatFeed } from '../src/chat/createChatFeed.ts';
import { createFakeChat } from '../src/chat/fakes/createFakeChat.ts';
import type { FakePerson } from '../src/chat/fakes/FakePerson.ts';
import type { Outbox, OutboxCommand } from '../src/offline/Outbox.ts';
import { browserTimers } from '../src/realtime/browserTimers.ts';
import type { FakeOutbox } from './createFakeOutbox.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import { fakeChatTalk } from './fakeChatTalk.ts';
import { fakePhotoAnswer } from './fakePhotoZone.ts';

/**
 * The real live copy of chat over a zone's chat that is only in this tab. In the console `zone.chat.say('…')`,
 * `zone.chat.urgent('…')`, `zone.chat.out()`; by the address bar `?urgent=1`, `?messages=10000`,
 * `?unread=40`, `?chat=none`.
 */
export const createFakeChatDoor = (world: FakeWorld, outbox: FakeOutbox): ChatDoor => {
  const me: FakePerson = {
    personId: 'me',
    name: world.me.name,
    ...(world.me.name.startsWith('L.') && { callSign: 'OO 05' }),
  };
  const chat = createFakeChat({
    zone: '5449',
    now: Date.now,
    newId: ulid,
    carry: (deliver) => void setTimeout(deliver, 20),
  });
  if (world.asked.get('chat') !== 'none') fakeChatTalk(world, chat, me);
  const answer = chat.askAs(me);
  const subscriptions = chat.subscriptionsOf(me);
  const ask: typeof answer = async (document, variables) => {
    await new Promise((go) => setTimeout(go, 30));
    return world.offline.peek() ? refused({ kind: 'unreachable' }) : answer(document, variables);
  };
  /** What the zone does with it: of a photo that is shared first, then of what is said with it. */
  const tell = async (command: OutboxCommand): Promise<void> => {
    const { document, input, next } = command;
    if (next !== undefined) {
      await fakePhotoAnswer(document, { input });
      return tell(next);
    }
    const said = await answer(document, { envelope: { commandId: ulid() }, input });
    if (said.ok) feed.took(said.value);
  };
  const send: Outbox['send'] = (command, read) =>
    outbox.run(
      (command.next ?? command).words.name,
      command.entity,
      (queued) => {
        // What the zone's answer says is of no use to a screen that looks at the copy.
        const nothing = {} as NonNullable<ReturnType<typeof read>>;
        if (queued) return nothing;
        void tell(command);
        return nothing;
      },
      () => undefined,
      false,
      (command.next ?? command).input,
    );
  const feed = createChatFeed({
    zone: '5449',
    ask,
    subscriptions,
    outbox: { ...outbox, send },
    send: async (command, read) => {
      const said = await ask(command.document, { envelope: { commandId: ulid() }, input: command.input });
      const value = said.ok ? read(said.value) : null;
      if (value !== null) return { kind: 'accepted', value };
      const no = said.ok ? null : said.refusal;
      return no?.kind === 'refused' ? no : { kind: 'kept', why: 'noAnswer' };
    },
    me: () => me.personId,
    timers: browserTimers,
    random: Math.random,
    newUlid: ulid,
    own: () => world.positions.peek().get('OO 05') ?? null,
    frames: { next: (run) => void requestAnimationFrame(run) },
  });
  feed.start();
  effect(() => {
    if (world.offline.value) subscriptions.drop();
    else subscriptions.again();
  });
  const somebody = (): FakePerson =>
    chat.everybody.get('OO 16-0') ?? { personId: 'other', name: 'M. Denkbeeld' };
  const channelOf = (id: string | undefined): string => id ?? [...chat.channels.keys()][0] ?? '';
  const post = (text: string, channelId?: string, more: Partial<ChatMessage> = {}): ChatMessage =>
    chat.post(channelOf(channelId), somebody(), { text, ...more });
  const switches = {
    say: post,
    urgent: (text = 'Verdachte gewapend, blijf op afstand.', channelId?: string) =>
      post(text, channelId, { priority: 'URGENT' }),
    /** This person is put out of a channel. */
    out: (channelId?: string) => chat.leave(channelOf(channelId), me.personId),
    ids: () => [...chat.channels.keys()],
    chat,
  };
  // The other switches are put there in this same turn.
  queueMicrotask(() => {
    const { zone } = window as unknown as { readonly zone?: object };
    Object.assign(zone ?? {}, { chat: switches });
  });
  return {
    feed: computed(() => feed),
    unread: feed.unread,
    urgent: computed(() => feed.urgent.value.length),
    load: () => undefined,
  };
};
