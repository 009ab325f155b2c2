import type { ApiFailure } from './ApiFailure.ts';
/** What AppSync's real-time endpoint says, in the client's words. `other` is still a proof of life. */
export type ServerMessage =
  | {
      readonly kind: 'acknowledged';
    }
  | {
      readonly kind: 'subscribed';
      readonly id: string;
    }
  | {
      readonly kind: 'data';
      readonly id: string;
      readonly data: unknown;
    }
  | {
      readonly kind: 'completed';
      readonly id: string;
    }
  | {
      readonly kind: 'failed';
      readonly id: string | null;
      readonly failure: ApiFailure;
    }
  | {
      readonly kind: 'probeAnswered';
    }
  | {
      readonly kind: 'other';
    };
/** Reads one frame. Never throws: what cannot be read is `other`. */
export declare const readServerMessage: (frame: unknown) => ServerMessage;
