import type { ApplyTools } from '../../shared/chat/applyChat.ts';
import type { ChatReader } from '../../shared/chat/ChatStore.ts';
import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import type { FeedCatchUp } from '../../shared/journal/FeedCatchUp.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { FeedQuestion } from '../feed/feed.ts';

/** What the operations of chat are passed. */
export interface ChatTools extends ApplyTools {
  readonly zone: ZoneCode;
  readonly reader: ChatReader;
  readonly directory: Pick<DirectoryReader, 'findAll' | 'roster' | 'organisation'>;
  /** Where a topic stands now (consistent read). */
  readonly readHead: (topic: string) => Promise<{ readonly epoch: string; readonly seq: number }>;
  readonly readFeed: (question: FeedQuestion) => Promise<FeedCatchUp>;
  /** Makes what was sealed for an aggregate unreadable, for ever; may be repeated. */
  readonly eraseSecret: (of: string, at: string) => Promise<boolean>;
}
