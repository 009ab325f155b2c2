import { CfnResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import { securityHeaders } from './securityHeaders.ts';
import { transportSecurity } from './transportSecurity.ts';

export interface WebHeadersProps {
  /** What the policies are called; their names are the account's. */
  readonly name: string;
  /** The zone's origins, with blanks between them. */
  readonly connect: string;
}

/** CloudFront has places of its own for these, and refuses them as headers of ours. */
const ownPlaces: ReadonlySet<string> = new Set([
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
]);

/** What every answer of the distribution says of itself: the headers the local web server has, and TLS for two years. */
export class WebHeaders extends Construct {
  /** Pages, service workers and config.json: kept by no browser, for their addresses may hold a sign-in's code (V14.3.2). */
  readonly pages: CfnResponseHeadersPolicy;
  /** Files named by their content: how long they keep is said by the file (infra/tools/web/webFiles.ts). */
  readonly assets: CfnResponseHeadersPolicy;

  constructor(scope: Construct, id: string, { name, connect }: WebHeadersProps) {
    super(scope, id);
    const headers = securityHeaders({ connect: [connect] });
    const policy = (kind: string, more: Readonly<Record<string, string>>) =>
      new CfnResponseHeadersPolicy(this, kind, {
        responseHeadersPolicyConfig: {
          name: `${name}-${kind.toLowerCase()}`,
          securityHeadersConfig: {
            contentSecurityPolicy: {
              contentSecurityPolicy: headers['content-security-policy'] ?? '',
              override: true,
            },
            contentTypeOptions: { override: true },
            referrerPolicy: { referrerPolicy: headers['referrer-policy'] ?? '', override: true },
            strictTransportSecurity: {
              accessControlMaxAgeSec: transportSecurity.seconds,
              includeSubdomains: transportSecurity.subdomains,
              override: true,
            },
          },
          customHeadersConfig: {
            items: Object.entries({ ...headers, ...more })
              .filter(([header]) => !ownPlaces.has(header))
              .map(([header, value]) => ({ header, value, override: true })),
          },
        },
      });
    this.pages = policy('Pages', { 'cache-control': 'no-store' });
    this.assets = policy('Assets', {});
  }
}
