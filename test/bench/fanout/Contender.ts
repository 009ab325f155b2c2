import type { FeedPage } from '../../../shared/journal/FeedPage.ts';

/** Something that brings a page to everybody connected to it. */
export interface Contender {
  readonly name: string;
  /** Where subscribers connect, and how. */
  readonly url: string;
  readonly protocol: 'appsync' | 'bare';
  publish(page: FeedPage): void;
  stop(): Promise<void>;
}
