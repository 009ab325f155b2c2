import type { TokenAnswer, TokenSource } from '../TokenSource.ts';

/** Tokens a test hands out. */
export interface FakeTokens extends TokenSource {
  answer: TokenAnswer;
  readonly renew: (token: string) => void;
}

/** The first token is `token-1`; one that is turned down is followed by `<token>+`. */
export const createFakeTokens = (): FakeTokens => {
  const listeners = new Set<(token: string) => void>();
  const tokens: FakeTokens = {
    answer: { kind: 'token', token: 'token-1' },
    token: async (after) => {
      if (tokens.answer.kind === 'token' && tokens.answer.token === after) {
        tokens.answer = { kind: 'token', token: `${after}+` };
      }
      return tokens.answer;
    },
    onRenewed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    renew: (token) => {
      tokens.answer = { kind: 'token', token };
      for (const listener of listeners) listener(token);
    },
  };
  return tokens;
};
