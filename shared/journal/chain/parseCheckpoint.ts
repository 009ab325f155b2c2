import { bytesOfBase64 } from './bytesOfBase64.ts';
import type { Checkpoint } from './Checkpoint.ts';
import { hexOf } from './hexOf.ts';

const written = /^(\S+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n$/;

/** Reads a head's text; null when it is not exactly that: further lines are refused, nobody could check them. */
export const parseCheckpoint = (text: string): Checkpoint | null => {
  const [, origin, size, root] = written.exec(text) ?? [];
  if (origin === undefined || size === undefined || root === undefined) return null;
  return { origin, size: Number(size), root: hexOf(bytesOfBase64(root)) };
};
