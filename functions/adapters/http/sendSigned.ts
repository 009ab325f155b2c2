import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { SignatureV4 } from '@smithy/signature-v4';
import { environmentCredentials } from '../appsync/environmentCredentials.ts';
import { NodeSha256 } from '../appsync/NodeSha256.ts';

const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

/** A call that hangs is worse than one that fails: the caller is asked again. Milliseconds. */
const usualPatience = 10_000;

export interface SignedRequest {
  readonly service: 's3' | 'sqs';
  readonly region: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Path without characters that would have to be escaped. */
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds after which a call that hangs is given up. */
  readonly patience?: number;
}

export interface SignedAnswer {
  readonly status: number;
  /** As UTF-8. */
  readonly body: string;
  readonly bytes: Buffer;
  /** As S3 gives it with a part; empty where there is none. */
  readonly etag: string;
}

/**
 * Sends a request to AWS in the function's own name (Signature Version 4): for a service of which a function needs two
 * calls and whose client would weigh as much as all the rest of it (decisions.md 15). Answers any status; throws when
 * there is no answer.
 */
export const sendSigned = async ({
  service,
  region,
  method,
  url,
  headers = {},
  body = '',
  patience = usualPatience,
}: SignedRequest): Promise<SignedAnswer> => {
  const signer = new SignatureV4({
    service,
    region,
    credentials: environmentCredentials(),
    sha256: NodeSha256,
    // S3 signs the path as it is.
    uriEscapePath: false,
  });
  const signed = await signer.sign({
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { host: url.host, ...headers },
    body,
  });
  return send(url, method, signed.headers, body, patience);
};

const send = (
  url: URL,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  patience: number,
): Promise<SignedAnswer> =>
  new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const sending = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: secure ? agents.https : agents.http,
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            // Most answers are a few lines; a picture is never made a text of.
            get body() {
              return bytes.toString('utf8');
            },
            bytes,
            etag: response.headers.etag ?? '',
          });
        });
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
