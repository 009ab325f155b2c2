/** Where requests get their token from; the session is one. */
export interface TokenSource {
  /**
   * An access token that is good for a while yet; renewed first when it is about to end.
   * @param after a token the API just turned down: answer another one, or say why not.
   */
  readonly token: (after?: string) => Promise<TokenAnswer>;
  /** Calls back with each renewed token; answers how to stop that. */
  readonly onRenewed: (listener: (token: string) => void) => () => void;
}
/** `expired`: the person must sign in again. `unreachable`: it could not be renewed just now. */
export type TokenAnswer =
  | {
      readonly kind: 'token';
      readonly token: string;
    }
  | {
      readonly kind: 'expired';
    }
  | {
      readonly kind: 'unreachable';
    };
