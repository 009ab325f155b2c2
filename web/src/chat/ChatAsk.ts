import type { ChatMessage } from './ChatMessage.ts';

/** What somebody asked to see over the channel. */
export type ChatAsk =
  /** What can be done with a message, and whom it reached. */
  | { readonly kind: 'message'; readonly message: ChatMessage }
  /** An address somebody wrote: opened only after it was seen whole. */
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'people' };
