import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { type MessagePriority, messagePriorities } from '../../../shared/chat/Message.ts';
import { useZone } from '../app/useZone.ts';
import type { Channel, ChannelMember } from './Channel.ts';
import type { ChatFeed, PostInput } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';

const text = v.exactOptional(v.string());
const DraftSchema = v.object({
  text: v.string(),
  priority: v.fallback(v.picklist(messagePriorities), 'NORMAL'),
  replyTo: text,
  /** The message whose words are being changed. */
  editing: text,
  mentions: v.fallback(v.array(v.object({ personId: v.string(), name: v.string() })), []),
});
type ChatDraft = v.InferOutput<typeof DraftSchema>;
const empty: ChatDraft = { text: '', priority: 'NORMAL', mentions: [] };
const Kept = v.pipe(v.string(), v.parseJson(), DraftSchema);

/** What somebody is about to say in a channel: kept on the device, sealed, from the first letter on. */
export interface Composing {
  readonly draft: ChatDraft;
  readonly savedAt: number | null;
  readonly write: (text: string) => void;
  readonly setPriority: (priority: MessagePriority) => void;
  readonly mention: (member: ChannelMember, text: string) => void;
  readonly reply: (to: ChatMessage) => void;
  readonly edit: (message: ChatMessage) => void;
  /** Forgets what it answers or changes; words that were being changed go too. */
  readonly letGo: () => void;
  /** Says it, or these words, now or then. */
  readonly send: (said?: Partial<Omit<PostInput, 'channelId'>>) => Promise<void>;
  /** It could not even be written down. */
  readonly failed: boolean;
  /** One more with each answer or change that was begun: the field takes the focus. */
  readonly begun: number;
}

/** @param chat where it is said; @param channel in which. */
export const useComposing = (
  chat: ChatFeed,
  channel: Channel,
  opened: { readonly messages: { readonly peek: () => readonly ChatMessage[] } },
): Composing => {
  const { drafts } = useZone();
  const failed = useSignal(false);
  const begun = useSignal(0);
  const key = `chat:${channel.id}`;
  const kept = drafts.draft(key).value;
  const parsed = kept.text === '' ? null : v.safeParse(Kept, kept.text);
  const draft = parsed?.success === true ? parsed.output : empty;
  const set = (next: ChatDraft): void => {
    failed.value = false;
    const nothing = next.text === '' && next.replyTo === undefined && next.editing === undefined;
    if (nothing && next.priority === 'NORMAL') drafts.discard(key);
    else drafts.write(key, JSON.stringify(next));
  };
  const post = async (input: PostInput): Promise<boolean> => {
    const answer = await chat.post(input);
    failed.value = answer.kind === 'kept';
    return answer.kind !== 'kept';
  };
  return {
    draft,
    savedAt: kept.savedAt,
    failed: failed.value,
    begun: begun.value,
    write: (words) => set({ ...draft, text: words }),
    setPriority: (priority) => set({ ...draft, priority }),
    mention: ({ personId, name }, words) =>
      set({
        ...draft,
        text: words,
        mentions: [...draft.mentions.filter((one) => one.personId !== personId), { personId, name }],
      }),
    reply: ({ id }) => {
      const { editing, ...rest } = draft;
      set({ ...rest, ...(editing !== undefined && { text: '' }), replyTo: id });
      begun.value += 1;
    },
    edit: ({ id, text: words = '' }) => {
      set({ ...empty, text: words, editing: id });
      begun.value += 1;
    },
    letGo: () => {
      const { editing, replyTo: _, ...rest } = draft;
      set(editing === undefined ? rest : empty);
    },
    send: async (said = {}) => {
      const words = draft.text.trim();
      const { editing } = draft;
      if (editing !== undefined) {
        const message = opened.messages.peek().find(({ id }) => id === editing);
        if (message === undefined || words === '') return;
        set(empty);
        if ((await chat.edit(message, words)).kind === 'kept') set(draft);
        return;
      }
      const own = said.text === undefined && (said.kind ?? 'TEXT') === 'TEXT';
      if (own && words === '') return;
      const { replyTo, priority } = draft;
      const mentions = draft.mentions.filter(({ name }) => words.includes(`@${name}`));
      const input: PostInput = {
        channelId: channel.id,
        kind: 'TEXT',
        ...(own && {
          text: words,
          priority,
          ...(replyTo !== undefined && { replyTo }),
          ...(mentions.length > 0 && { mentions: mentions.map(({ personId }) => personId) }),
        }),
        ...said,
      };
      // Off the screen only once it lies in the outbox: what cannot be written down stays a draft.
      if (own) set(empty);
      if (!(await post(input)) && own) {
        set(draft);
        failed.value = true;
      }
    },
  };
};
