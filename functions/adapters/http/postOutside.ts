import { lookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { OutsideAnswer } from '../../../shared/webhook/Delivery.ts';
import { isPublicIp } from './isPublicIp.ts';

/** A receiver that takes longer than this has not answered. Milliseconds, everything included. */
const patience = 10_000;

/**
 * Posts to an address somebody typed in. The name is resolved once, every address it has must be the internet's, and the
 * connection goes to the one that was looked at (a name that changes its mind in between leads nowhere); no redirect is
 * followed, and of the answer nothing is read but its status. Never throws for what the other side does.
 *
 * @param targets `LOCAL` allows this machine's own addresses and http
 */
export const postOutside =
  (targets: 'PUBLIC' | 'LOCAL') =>
  async (
    address: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<OutsideAnswer> => {
    const url = new URL(address);
    const secure = url.protocol === 'https:';
    if (!secure && targets === 'PUBLIC') return 'ADDRESS_REFUSED';
    const found = await addressesOf(url.hostname);
    const [first] = found;
    if (first === undefined) return 'UNREACHABLE';
    if (targets === 'PUBLIC' && !found.every(isPublicIp)) return 'ADDRESS_REFUSED';
    return send(url, secure, first, headers, body);
  };

const addressesOf = async (hostname: string): Promise<readonly string[]> => {
  const name = hostname.replace(/^\[|\]$/g, '');
  if (isIP(name) !== 0) return [name];
  return lookup(name, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );
};

/** Answers every question for the name with the address that was looked at. */
const only =
  (address: string): LookupFunction =>
  (_, { all }, done) => {
    const family = isIP(address);
    if (all) done(null, [{ address, family }]);
    else done(null, address, family);
  };

const send = (
  url: URL,
  secure: boolean,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<OutsideAnswer> =>
  new Promise((resolve) => {
    const sending = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup: only(address),
        agent: false,
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        resolve(response.statusCode ?? 'UNREACHABLE');
        response.on('error', () => {});
        response.destroy();
      },
    );
    sending.on('error', (error: NodeJS.ErrnoException) => {
      if (error.name === 'TimeoutError' || error.name === 'AbortError') resolve('TIMEOUT');
      else resolve(/TLS|CERT|SSL/.test(error.code ?? '') ? 'TLS' : 'UNREACHABLE');
    });
    sending.end(body);
  });
