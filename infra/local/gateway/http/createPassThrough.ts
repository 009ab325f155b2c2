import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { SignedRequest } from '../auth/signedRequest.ts';

/** What the endpoint answered to a signed request. */
export interface PassedThrough {
  readonly status: number;
  readonly body: string;
}

/** Sends a signed request on as it came, for the endpoint to verify, judge by IAM and execute. */
export interface PassThrough {
  send(
    path: string,
    headers: IncomingHttpHeaders,
    body: Buffer,
    signed: SignedRequest,
  ): Promise<PassedThrough>;
  close(): void;
}

// Besides what was signed. Nothing else is sent on: no second credential may decide over there.
const always = [
  'authorization',
  'host',
  'content-type',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-content-sha256',
];
const answerWithin = 30_000;

/** @param endpoint `http://host:port`: the signature names the Host the caller saw, so that header stays theirs */
export function createPassThrough(endpoint: string, maxSockets = 128): PassThrough {
  const agent = new Agent({ keepAlive: true, maxSockets });
  const { hostname, port } = new URL(endpoint);
  return {
    send: (path, headers, body, { signedHeaders }) =>
      new Promise((resolve, reject) => {
        const kept = Object.entries(headers).filter(
          ([name]) => always.includes(name) || (signedHeaders.includes(name) && name !== 'x-api-key'),
        );
        const outgoing = request(
          {
            agent,
            hostname,
            port,
            path,
            method: 'POST',
            headers: { ...Object.fromEntries(kept), 'content-length': body.length },
            timeout: answerWithin,
          },
          (incoming) => {
            const chunks: Buffer[] = [];
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
            incoming.on('end', () =>
              resolve({ status: incoming.statusCode ?? 502, body: Buffer.concat(chunks).toString() }),
            );
            incoming.on('error', reject);
          },
        );
        outgoing.on('timeout', () => outgoing.destroy(new Error('The endpoint did not answer')));
        outgoing.on('error', reject);
        outgoing.end(body);
      }),
    close: () => agent.destroy(),
  };
}
