import { isIP } from 'node:net';

/** Names that never leave a network, whatever its resolver says. */
const inside = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa)$/i;

/**
 * Whether an endpoint's address may be registered at all: https, a name in the public tree, no user name or password in it,
 * no fragment. Where the name leads is looked at again at every attempt (functions/adapters/http/postOutside.ts).
 *
 * @param targets `LOCAL` lets http and addresses of this machine through; a template parameter that production leaves alone
 */
export const isAllowedAddress = (text: string, targets: 'PUBLIC' | 'LOCAL'): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
  if (targets === 'LOCAL') return url.protocol === 'http:' || url.protocol === 'https:';
  const name = url.hostname.replace(/\.$/, '');
  return (
    url.protocol === 'https:' &&
    isIP(name.replace(/^\[|\]$/g, '')) === 0 &&
    name.includes('.') &&
    !inside.test(name)
  );
};
