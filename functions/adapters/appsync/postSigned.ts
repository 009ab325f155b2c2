import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { SignatureV4 } from '@smithy/signature-v4';
import { NodeSha256 } from './NodeSha256.ts';

/** Kept open between calls: the sequencer publishes to one address, again and again. */
const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

/** A call that hangs is worse than one that fails: the page waits in the feed, those behind it wait for it. */
const patience = 5_000;

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * Posts JSON text to an AppSync API in the name of an IAM role (Signature Version 4).
 * Throws when there is no answer; an answer of any status is an answer.
 */
export const postSigned =
  ({ url, region, credentials }: { url: URL; region: string; credentials: () => Credentials }) =>
  async (body: string): Promise<{ readonly status: number; readonly body: string }> => {
    const signer = new SignatureV4({
      service: 'appsync',
      region,
      credentials: credentials(),
      sha256: NodeSha256,
    });
    const signed = await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      headers: { host: url.host, 'content-type': 'application/json' },
      body,
    });
    return send(url, signed.headers, body);
  };

const send = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const sending = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: secure ? agents.https : agents.http,
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
