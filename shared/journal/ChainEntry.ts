import type { Actor } from './Actor.ts';

/**
 * One line of the zone's journal that is kept for ever: who did what to which object, when, and the hash of the
 * payload, never the payload. So a payload can be erased and the line still proves that it was there.
 * `prevHash` and `hash` join it when the chain is linked (decisions.md 1; security.md 5.2).
 */
export interface ChainEntry {
  readonly n: number;
  readonly topic: string;
  readonly seq: number;
  readonly at: string;
  /** Without the name: a name is content. */
  readonly actor: Pick<Actor, 'kind' | 'id'>;
  readonly type: string;
  readonly v: number;
  readonly id: string;
  readonly version: number;
  readonly commandId: string;
  /** SHA-256 of the payload's exact bytes (`body` as UTF-8), lower-case hexadecimal. */
  readonly payloadHash: string;
}
