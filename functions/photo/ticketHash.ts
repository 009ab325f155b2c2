import { Buffer } from 'node:buffer';
import type { Sha256 } from '../../shared/journal/chain/Sha256.ts';

/** What is kept of a ticket: its SHA-256, lower-case hexadecimal. Its 256 bits of chance need no salt. */
export const ticketHash = (sha256: Sha256, ticket: string): string =>
  Buffer.from(sha256(Buffer.from(ticket))).toString('hex');
