/** `DEAD`: given up, until a person tries again or dismisses it. */
export type DeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD' | 'DISMISSED';

/** One event on its way to one system: made once, with the same id and the same bytes at every attempt. */
export interface Delivery {
  /** The receiver's `webhook-id`. */
  readonly id: string;
  readonly version: number;
  readonly webhookId: string;
  /** The event's type, `incident.opened`. */
  readonly type: string;
  /** The incident, unit or alarm it is about. */
  readonly ref: string;
  /** When it happened. */
  readonly at: string;
  /** What is sent, to the byte. */
  readonly body: string;
  readonly state: DeliveryState;
  /** Attempts since it was made or a person tried again. */
  readonly attempts: number;
  /** When it is tried next; once it is settled, when that was. */
  readonly nextAt: string;
  /** What the last attempt met with: a status (`503`) or a word of answerWords. */
  readonly lastAnswer?: string;
  /** How many lines the journal has of it. */
  readonly lines: number;
}

/** Why there was no answer. */
export const answerWords = ['TIMEOUT', 'UNREACHABLE', 'ADDRESS_REFUSED', 'TLS'] as const;

export type AnswerWord = (typeof answerWords)[number];

/** What a receiver said: its status, or why there was none. */
export type OutsideAnswer = number | AnswerWord;
