import { createChatOperations } from '../../../functions/chat/createChatOperations.ts';
import type { ZoneTools } from './zoneTools.ts';

/** What the function `chat` answers. */
export const chatPart = ({
  zone,
  o,
  clock,
  waitWithJitter,
  readHead,
  directory,
  chat,
  journalling,
}: ZoneTools) =>
  createChatOperations({
    zone,
    clock,
    waitWithJitter,
    readHead,
    store: { ...chat, store: journalling(({ rows }) => rows, chat.store) },
    reader: chat,
    directory: directory.store,
    remind: async () => {},
    readFeed: async (question) => ({
      ...question,
      head: 1,
      from: 1,
      to: 1,
      reset: question.epoch !== o.feedEpoch,
      entries: [],
    }),
    eraseSecret: async () => true,
  });
