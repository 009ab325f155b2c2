import type { ErrorType } from '../../../shared/kernel/Refusal.ts';

/** The zone said no; the text is refusalText(code, params). */
export interface CommandRefused {
  readonly kind: 'refused';
  readonly errorType: ErrorType;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** It was not sent, or the answer never came: doing exactly the same again sends the same command. */
export interface CommandKept {
  readonly kind: 'kept';
  readonly why: 'offline' | 'noAnswer' | 'expired' | 'fault';
}

/** What became of a command; `accepted` carries what its reply says. */
export type CommandAnswer<T> =
  | { readonly kind: 'accepted'; readonly value: T }
  | CommandRefused
  | CommandKept;
