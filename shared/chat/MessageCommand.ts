import type { MessageKind, MessagePriority, Reaction } from './Message.ts';
import type { Standing } from './Standing.ts';

export interface PostMessage {
  readonly kind: 'POST';
  readonly messageId: string;
  readonly what: MessageKind;
  readonly text?: string;
  readonly place?: {
    readonly lat: number;
    readonly lon: number;
    readonly label?: string;
    readonly liveUntil?: string;
  };
  readonly photoId?: string;
  readonly priority: MessagePriority;
  readonly replyTo?: string;
  readonly mentions: readonly string[];
  readonly sendAt?: string;
}

export type MessageCommand =
  | PostMessage
  | { readonly kind: 'EDIT'; readonly text: string }
  | { readonly kind: 'DELETE'; readonly reason?: string }
  | { readonly kind: 'REACT'; readonly reaction: Reaction | null }
  | { readonly kind: 'ACKNOWLEDGE' }
  | { readonly kind: 'MOVE_PLACE'; readonly lat?: number; readonly lon?: number; readonly ended: boolean }
  | { readonly kind: 'WITHDRAW' }
  /** The time a scheduled message was to be said at has come. */
  | { readonly kind: 'SAY' }
  /** An urgent message somebody has not acknowledged. */
  | { readonly kind: 'REPEAT' };

/** What a decision needs besides message and command. */
export interface MessageContext {
  readonly at: string;
  readonly channelId: string;
  /** The number the message would get. */
  readonly nextN: number;
  readonly talker: { readonly personId: string; readonly name: string };
  readonly standing: Pick<Standing, 'state' | 'posts' | 'cleans' | 'fromN' | 'fixedN' | 'callSign'>;
  readonly retentionDays: number;
}
