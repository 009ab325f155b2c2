import type { KeyObject } from 'node:crypto';

/** The public keys of issuers. */
export interface KeySource {
  /**
   * The key named `kid` in the set at `url`, or null when it is not there. Sets are cached; an unknown name makes the
   * set be read again, but not more often than every few seconds, so that made-up names cost the issuer nothing.
   * @param now milliseconds since the epoch
   * @throws when the set was never read and cannot be now
   */
  key(url: string, kid: string, now: number): Promise<KeyObject | null>;
}
