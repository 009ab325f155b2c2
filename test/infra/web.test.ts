import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { securityHeaders } from '../../infra/web/securityHeaders.ts';
import { synthesized, synthesizedAnew } from './synthesized.ts';

const { web } = synthesized();
const only = (type: string, begins = '') =>
  resourcesOf(web, type).find(([id]) => id.startsWith(begins))?.[1].Properties ?? {};
const config = at(only('AWS::CloudFront::Distribution'), 'DistributionConfig');
const behaviours = [at(config, 'DefaultCacheBehavior'), ...[at(config, 'CacheBehaviors')].flat()];
const policies = resourcesOf(web, 'AWS::CloudFront::ResponseHeadersPolicy').map(
  ([id, { Properties }]) => [id, at(Properties, 'ResponseHeadersPolicyConfig')] as const,
);
const headersOf = (policy: unknown): readonly unknown[] =>
  [at(policy, 'CustomHeadersConfig', 'Items')].flat();

/** Where a zone's people load their pages from, as the web template says it (ASVS 5.0, V3.4, V4.1, V12, V13.4, V14.3). */
describe('the door a zone’s pages come through', () => {
  test('speaks TLS 1.2 of 2021 or better under the zone’s own name and certificate, and nothing else', () => {
    expect(at(config, 'ViewerCertificate')).toEqual({
      AcmCertificateArn: { Ref: 'CertificateArn' },
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    });
    expect(at(config, 'Aliases')).toEqual([{ Ref: 'WebHost' }]);
  });

  test('leads who types a page’s address to TLS, and refuses a file asked for without it', () => {
    const [pages, ...files] = behaviours.map((one) => at(one, 'ViewerProtocolPolicy'));

    expect(pages).toBe('redirect-to-https');
    expect(files).toEqual(['https-only', 'https-only', 'https-only']);
  });

  test('has every browser come back by TLS for two years, to every name below too, whatever it answered', () => {
    for (const behaviour of behaviours) {
      const [, policy] =
        policies.find(([id]) => id === at(behaviour, 'ResponseHeadersPolicyId', 'Fn::GetAtt', 0)) ?? [];
      expect(at(policy, 'SecurityHeadersConfig', 'StrictTransportSecurity')).toEqual({
        AccessControlMaxAgeSec: 63_072_000,
        IncludeSubdomains: true,
        Override: true,
      });
    }
  });

  test('says with every answer what the local server says: no header of it is missing, and none differs', () => {
    const headers = securityHeaders({ connect: ['<zone>'] });

    for (const [id, policy] of policies) {
      const secure = at(policy, 'SecurityHeadersConfig');
      const said: Record<string, unknown> = {
        'content-security-policy': String(
          at(secure, 'ContentSecurityPolicy', 'ContentSecurityPolicy', 'Fn::Join', 1, 0),
        ),
        'x-content-type-options': at(secure, 'ContentTypeOptions', 'Override') === true ? 'nosniff' : '',
        'referrer-policy': at(secure, 'ReferrerPolicy', 'ReferrerPolicy'),
        ...Object.fromEntries(headersOf(policy).map((item) => [at(item, 'Header'), at(item, 'Value')])),
      };
      for (const [name, value] of Object.entries(headers)) {
        if (name === 'content-security-policy') {
          const parts = at(secure, 'ContentSecurityPolicy', 'ContentSecurityPolicy', 'Fn::Join', 1);
          const text = [parts].flat().map((part) => (typeof part === 'string' ? part : '<zone>'));
          expect(text.join(''), id).toBe(value);
        } else expect(said[name], `${id} ${name}`).toBe(value);
      }
    }
  });

  test('lets pages speak to the origins of their own zone alone, given one by one', () => {
    const pattern = new RegExp(String(at(web.Parameters.ConnectOrigins, 'AllowedPattern')));
    const refused = [
      '*',
      'https://*.appsync-api.eu-central-1.amazonaws.com',
      'http://a.example',
      "https://a.example 'unsafe-inline'",
      'https://a.example; script-src https://evil.example',
      'https:',
      '',
    ];

    expect('https://a.example wss://b.example').toMatch(pattern);
    for (const origins of refused) expect(origins).not.toMatch(pattern);
    console.log(`connect origins: ${refused.length} kinds refused`);
  });

  test('has no page kept by a browser, for a sign-in’s answer stands in its address', () => {
    const kept = behaviours
      .map((one) => [at(one, 'PathPattern'), at(one, 'ResponseHeadersPolicyId', 'Fn::GetAtt', 0)] as const)
      .filter(
        ([, ref]) =>
          !headersOf(policies.find(([id]) => id === ref)?.[1]).some(
            (item) => at(item, 'Header') === 'cache-control' && at(item, 'Value') === 'no-store',
          ),
      )
      .map(([path]) => path);

    // What is named by its content may be kept for ever.
    expect(kept).toEqual(['/assets/*']);
  });

  test('is asked by GET and HEAD; TRACE, or anything that would change something, has no way in', () => {
    for (const behaviour of behaviours) {
      expect(at(behaviour, 'AllowedMethods')).toEqual(['GET', 'HEAD']);
      expect(at(behaviour, 'CachedMethods')).toEqual(['GET', 'HEAD']);
    }
  });

  test('reads single files of a private bucket and lists none: what is not there looks like what is forbidden', () => {
    const allowed = resourcesOf(web, 'AWS::S3::BucketPolicy')
      .flatMap(([, { Properties }]) => [at(Properties, 'PolicyDocument', 'Statement')].flat())
      .filter((statement) => at(statement, 'Effect') === 'Allow');

    expect(allowed.map((one) => [at(one, 'Principal'), at(one, 'Action')])).toEqual([
      [{ Service: 'cloudfront.amazonaws.com' }, 's3:GetObject'],
    ]);
    expect(JSON.stringify(at(allowed[0], 'Condition'))).toContain('"Ref":"DoorDistribution');
    // A folder is never asked for: its page is, and a bucket's own site, which lists, is off.
    expect(at(config, 'DefaultRootObject')).toBeUndefined();
    for (const [id, { Properties }] of resourcesOf(web, 'AWS::S3::Bucket'))
      expect(at(Properties, 'WebsiteConfiguration'), id).toBeUndefined();
  });

  test('keeps who asked for three months, without cookies, in a bucket that stays when the stack goes', () => {
    const bucket = at(config, 'Logging', 'Bucket', 'Fn::GetAtt', 0);
    const [, logs] = resourcesOf(web, 'AWS::S3::Bucket').find(([id]) => id === bucket) ?? [];

    expect(at(config, 'Logging', 'IncludeCookies')).toBe(false);
    expect(logs?.DeletionPolicy).toBe('Retain');
    expect(
      [at(logs?.Properties, 'LifecycleConfiguration', 'Rules')]
        .flat()
        .map((rule) => at(rule, 'ExpirationInDays')),
    ).toContain(90);
  });

  test('knows no zone: the same template stands in front of every one', () => {
    expect(JSON.stringify(web)).toBe(JSON.stringify(synthesizedAnew().web));
    expect(Object.keys(web.Parameters).sort()).toEqual([
      'CertificateArn',
      'ConnectOrigins',
      'WebHost',
      'ZoneCode',
    ]);
    expect(Object.keys(web.Resources).length).toBeLessThanOrEqual(20);
  });
});
