import { type CfnCondition, Fn } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { ownLogGroup } from './ownLogGroup.ts';
import { wallRules } from './wall/wallRules.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZoneWallProps {
  readonly settings: ZoneSettings;
  /** Of the zone's API and of its user pool. */
  readonly protects: Readonly<Record<'Api' | 'SignIn', string>>;
  readonly logKey: IKey;
  /** Whether they are Amazon's: in front of a local gateway no wall can stand. */
  readonly onAmazon: CfnCondition;
}

/**
 * The wall in front of the zone's API and sign-in (docs/adr/0132): it stops who asks too often and pages of other origins, and
 * never reads what was said. The intake is limited by its stage, for a wall cannot stand in front of an HTTP API. Its log holds
 * what it stopped, without the token.
 */
export class ZoneWall extends Construct {
  constructor(scope: Construct, id: string, { settings, protects, logKey, onAmazon }: ZoneWallProps) {
    super(scope, id);
    const wall = new CfnWebACL(this, 'Wall', {
      description: Fn.join(' ', ['In front of API and sign-in of police zone', settings.zoneCode]),
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      rules: wallRules(settings.webOrigin),
      visibilityConfig: unseen('wall'),
    });
    const log = ownLogGroup(this, 'Log', {
      // The only names a wall may write to begin so.
      name: `aws-waf-logs-patrouille-${settings.zoneCode}`,
      key: logKey,
    });
    const logging = new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: wall.attrArn,
      logDestinationConfigs: [log.arn],
      // Where a token may stand, or the code of a sign-in.
      redactedFields: [
        { singleHeader: { Name: 'authorization' } },
        { singleHeader: { Name: 'cookie' } },
        { singleHeader: { Name: 'sec-websocket-protocol' } },
        { queryString: {} },
      ],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }],
          },
        ],
      },
    });
    const parts: (CfnWebACL | CfnLogGroup | CfnLoggingConfiguration | CfnWebACLAssociation)[] = [
      wall,
      log.group,
      logging,
    ];
    for (const [what, resourceArn] of Object.entries(protects))
      parts.push(new CfnWebACLAssociation(this, what, { resourceArn, webAclArn: wall.attrArn }));
    for (const part of parts) part.cfnOptions.condition = onAmazon;
  }
}

/** Counted, and not shown: a sample of requests in the console would show tokens to whoever runs the account. */
const unseen = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
});
