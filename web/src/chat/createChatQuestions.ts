import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { ChatFeed } from './ChatFeed.ts';
import { chatDocuments } from './chatDocuments.ts';
import { ColleaguesAnswer, HitsAnswer, SettingsAnswer } from './chatSchemas.ts';

/** What is asked of the zone now and then, and kept by nobody: messages by their words, people by their names. */
export const createChatQuestions = (
  ask: GraphqlClient,
): Pick<ChatFeed, 'search' | 'colleagues'> & {
  readonly quickReplies: ReadonlySignal<ChatFeed['quickReplies']['value']>;
  readonly askQuickReplies: () => Promise<void>;
} => {
  const quickReplies = signal<ChatFeed['quickReplies']['value']>([]);
  return {
    search: async (text, channelId) => {
      const answer = await ask(chatDocuments.search, { text, ...(channelId !== undefined && { channelId }) });
      if (!answer.ok)
        return answer.refusal.kind === 'refused'
          ? { kind: 'refused', code: answer.refusal.code }
          : { kind: 'failed' };
      const parsed = v.safeParse(HitsAnswer, withoutNulls(answer.value));
      if (!parsed.success) return { kind: 'failed' };
      const { items, cut } = parsed.output.searchMessages;
      return { kind: 'found', messages: items, cut };
    },
    colleagues: async (text) => {
      const answer = await ask(chatDocuments.colleagues, { text });
      const parsed = answer.ok ? v.safeParse(ColleaguesAnswer, withoutNulls(answer.value)) : null;
      return parsed?.success === true ? parsed.output.colleagues : null;
    },
    quickReplies,
    askQuickReplies: async () => {
      const answer = await ask(chatDocuments.settings, {});
      const parsed = answer.ok ? v.safeParse(SettingsAnswer, withoutNulls(answer.value)) : null;
      if (parsed?.success === true) quickReplies.value = parsed.output.chatSettings.quickReplies;
    },
  };
};
