import { Aws, CfnOutput, Duration, Fn, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { WebBucket } from './WebBucket.ts';
import { WebDistribution } from './WebDistribution.ts';
import { WebKey } from './WebKey.ts';
import { WebSettings } from './WebSettings.ts';

/** As long as every other log that names nobody's content (docs/security/lives-and-limits.md). */
const logDays = 90;

/**
 * Where a zone's people load their pages from: a host of the zone's own, so that no other zone's pages share its origin, and so
 * that its content policy can name the zone's own addresses and no other (docs/adr/0131). It holds the built clients, the same
 * for every zone, one config.json, and no data. Synthesized once, as the zone's template is.
 */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, { description: 'Patrouille: the web clients of one police zone.', ...props });
    const settings = new WebSettings(this, 'Settings');
    Tags.of(this).add('zone', settings.zoneCode);
    // CloudFront's names are the account's own; a stack that comes back needs others.
    const unique = Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))));
    const name = `patrouille-web-${settings.zoneCode}-${unique}`;

    const key = new WebKey(this, 'Key');
    const site = new WebBucket(this, 'Site', {
      encryptionKey: key,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(logDays) }],
    });
    const logs = new WebBucket(this, 'Logs', {
      encryptionKey: key,
      takesLogs: true,
      lifecycleRules: [{ expiration: Duration.days(logDays), noncurrentVersionExpiration: Duration.days(1) }],
    });
    const { distribution } = new WebDistribution(this, 'Door', { settings, name, site, logs });
    site.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheDoorReads',
        // Objects alone: whoever cannot list hears of a missing file what he hears of a forbidden one.
        actions: ['s3:GetObject'],
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        resources: [site.arnForObjects('*')],
        conditions: {
          StringEquals: {
            'aws:SourceArn': `arn:${Aws.PARTITION}:cloudfront::${Aws.ACCOUNT_ID}:distribution/${distribution.ref}`,
          },
        },
      }),
    );
    const outputs = {
      SiteBucket: site.bucketName,
      WebOrigin: `https://${settings.host}`,
      DistributionDomain: distribution.attrDomainName,
    };
    for (const [output, value] of Object.entries(outputs)) {
      new CfnOutput(this, `Output${output}`, { value }).overrideLogicalId(output);
    }
  }
}
