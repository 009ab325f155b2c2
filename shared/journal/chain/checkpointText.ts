import { base64Of } from './base64Of.ts';
import { bytesOfHash } from './bytesOfHash.ts';
import type { Checkpoint } from './Checkpoint.ts';

/** A head as the text that is signed (C2SP tlog-checkpoint): origin, size and root in base64, a line each. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${base64Of(bytesOfHash(root))}\n`;
