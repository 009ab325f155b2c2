import { useEffect } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import type { ChatFeed } from './ChatFeed.ts';

/** The person's channels; null until they are here (they are sent for). */
export const useChat = (): ChatFeed | null => {
  const { chat } = useZone();
  useEffect(() => chat?.load(), [chat]);
  return chat?.feed.value ?? null;
};
