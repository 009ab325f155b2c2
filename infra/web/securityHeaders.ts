/** Where a page may connect to besides its own origin: the zones' APIs, real-time addresses and sign-in. */
export interface ConnectOrigins {
  readonly connect: readonly string[];
}

const nobody = "'none'";
const self = "'self'";

/**
 * The headers of every page of the web client, the same wherever it is hosted (security.md: no inline script,
 * Trusted Types, no framing). The one Trusted Types policy registers the service workers.
 */
export function securityHeaders({ connect }: ConnectOrigins): Readonly<Record<string, string>> {
  const policy: readonly (readonly [string, ...string[]])[] = [
    ['default-src', nobody],
    ['script-src', self],
    ['style-src', self],
    ['img-src', self, 'data:', 'blob:'],
    ['font-src', self],
    ['connect-src', self, ...[...new Set(connect)].sort()],
    ['manifest-src', self],
    ['worker-src', self],
    ['form-action', self],
    ['base-uri', nobody],
    ['frame-ancestors', nobody],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'patrouille'],
  ];
  return {
    'content-security-policy': policy.map((directive) => directive.join(' ')).join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(self), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  };
}
