import type { CommandRefused } from '../command/CommandAnswer.ts';

/** What the tabs of one device tell each other about the outbox they share. */
export type OutboxNews =
  | { readonly kind: 'changed' }
  | { readonly kind: 'retry'; readonly id: string }
  | { readonly kind: 'answered'; readonly id: string; readonly data: unknown }
  | { readonly kind: 'refused'; readonly id: string; readonly refusal: CommandRefused };

/** The tabs of one device: one of them sends, all of them see. */
export interface OutboxTabs {
  /** Runs once this tab is the one that sends; when the one before is closed or killed, another's turn comes. */
  readonly lead: (run: () => void) => void;
  readonly tell: (news: OutboxNews) => void;
  readonly onNews: (heard: (news: OutboxNews) => void) => void;
}
