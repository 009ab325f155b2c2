import { at } from '../at.ts';
import { breaking } from '../breaking.ts';
import type { Rule } from '../Rule.ts';
import { resourcesOf } from '../resourcesOf.ts';

/** Suites that hide what was said from who gets the key later, TLS 1.2 and 1.3 only, as CloudFront names them. */
const strong = /^TLSv1\.(2_20(21|25)|3_2025)$/;

/** What is in front of the pages: strong TLS, no way but asking, nothing public behind it, every answer with its headers, a log. */
export const distributions: Rule = {
  name: 'distributions',
  wants: 'TLS 1.2 of 2021 or better, GET and HEAD only, a signed way to the bucket, headers and a log',
  breaks: (template) => [
    ...breaking(
      template,
      ['AWS::CloudFront::Distribution'],
      [
        ['old TLS', (p) => strong.test(String(at(config(p), 'ViewerCertificate', 'MinimumProtocolVersion')))],
        ['answers without TLS', (p) => behaviours(p).every((one) => isOverTls(one))],
        ['takes more than GET and HEAD', (p) => behaviours(p).every((one) => onlyAsks(one))],
        [
          'answers without headers',
          (p) => behaviours(p).every((one) => at(one, 'ResponseHeadersPolicyId') !== undefined),
        ],
        [
          'reads a bucket unsigned',
          (p) =>
            list(at(config(p), 'Origins')).every((one) => at(one, 'OriginAccessControlId') !== undefined),
        ],
        ['keeps no log', (p) => at(config(p), 'Logging', 'Bucket') !== undefined],
        ['logs cookies', (p) => at(config(p), 'Logging', 'IncludeCookies') === false],
      ],
    ),
    ...breaking(
      template,
      ['AWS::CloudFront::ResponseHeadersPolicy'],
      [
        ['no HSTS of a year and more, below its name too', (p) => isStrict(p)],
        ['lets a script in that stands in a page', (p) => !/unsafe|\*/.test(policyOf(p))],
        ['has no content policy', (p) => policyOf(p).includes("default-src 'none'")],
      ],
    ),
    ...resourcesOf(template, 'AWS::CloudFront::OriginAccessControl')
      .filter(
        ([, { Properties }]) => at(Properties, 'OriginAccessControlConfig', 'SigningBehavior') !== 'always',
      )
      .map(([id]) => `${id}: signs not always`),
  ],
};

const config = (properties: unknown): unknown => at(properties, 'DistributionConfig');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const behaviours = (properties: unknown): readonly unknown[] => [
  at(config(properties), 'DefaultCacheBehavior'),
  ...list(at(config(properties), 'CacheBehaviors')),
];

const isOverTls = (behaviour: unknown): boolean =>
  ['redirect-to-https', 'https-only'].includes(String(at(behaviour, 'ViewerProtocolPolicy')));

const onlyAsks = (behaviour: unknown): boolean =>
  list(at(behaviour, 'AllowedMethods')).join() === ['GET', 'HEAD'].join();

const security = (properties: unknown): unknown =>
  at(properties, 'ResponseHeadersPolicyConfig', 'SecurityHeadersConfig');

const policyOf = (properties: unknown): string =>
  JSON.stringify(at(security(properties), 'ContentSecurityPolicy', 'ContentSecurityPolicy') ?? '');

const isStrict = (properties: unknown): boolean => {
  const said = at(security(properties), 'StrictTransportSecurity');
  return (
    Number(at(said, 'AccessControlMaxAgeSec')) >= 31_536_000 &&
    at(said, 'IncludeSubdomains') === true &&
    at(said, 'Override') === true
  );
};
