import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the hash that was signed is the body's. Where the header is there the endpoint takes its word for it, so a
 * signature would open the door to any body; where it is absent the endpoint hashes the body itself.
 */
export function isBodySigned(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const claimed = headers['x-amz-content-sha256'];
  return claimed === undefined || claimed === createHash('sha256').update(body).digest('hex');
}
