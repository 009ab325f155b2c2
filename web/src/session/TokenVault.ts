import type { Tokens } from './Tokens.ts';

/** Where the tokens of one zone and client lie while the tab lives (docs/adr/0021). */
export interface TokenVault {
  readonly load: () => Promise<Tokens | null>;
  readonly save: (tokens: Tokens) => Promise<void>;
  readonly clear: () => void;
  /** Another tab of the same sign-in renewed; answers how to stop listening. */
  readonly onRenewedElsewhere: (listener: (tokens: Tokens) => void) => () => void;
}
