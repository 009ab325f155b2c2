import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ChatFeed, SearchAnswer } from './ChatFeed.ts';

/** Who types is not asked for at each letter, ms. */
const pauseMs = 200;

/** A search through all of one's channels, while somebody types it. */
export interface ChatSearch {
  readonly text: string;
  readonly answer: SearchAnswer | null;
  readonly ask: (text: string) => void;
}

/** @param chat where to ask; null while it is not here. */
export const useSearch = (chat: ChatFeed | null): ChatSearch => {
  const text = useSignal('');
  const answer = useSignal<SearchAnswer | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    text: text.value,
    answer: answer.value,
    ask: (next) => {
      text.value = next;
      clearTimeout(timer.current);
      answer.value = null;
      if (next.trim().length < 2 || chat === null) return;
      timer.current = setTimeout(async () => {
        const found = await chat.search(next.trim());
        if (text.peek() === next) answer.value = found;
      }, pauseMs);
    },
  };
};
