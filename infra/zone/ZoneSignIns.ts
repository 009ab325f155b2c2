import type { CfnCondition } from 'aws-cdk-lib';
import { CfnLogDeliveryConfiguration, CfnUserPoolRiskConfigurationAttachment } from 'aws-cdk-lib/aws-cognito';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { ownLogGroup } from './ownLogGroup.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZoneSignInsProps {
  readonly settings: ZoneSettings;
  readonly userPoolId: string;
  readonly logKey: IKey;
  /** Whether the pool is Amazon's: a local one knows neither. */
  readonly onAmazon: CfnCondition;
}

/**
 * What the pool's Plus tier adds: a name with a password known from a leak elsewhere is let in nowhere, nor taken as a new
 * password, and each sign-in, also one that failed, leaves a line (ASVS 5.0, V6.2.12, V16.3.1). Whoever is stopped so gets a
 * first password from their administrator, as at the beginning.
 */
export class ZoneSignIns extends Construct {
  constructor(scope: Construct, id: string, { settings, userPoolId, logKey, onAmazon }: ZoneSignInsProps) {
    super(scope, id);
    const leaked = new CfnUserPoolRiskConfigurationAttachment(this, 'Leaked', {
      userPoolId,
      clientId: 'ALL',
      compromisedCredentialsRiskConfiguration: {
        eventFilter: ['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'],
        actions: { eventAction: 'BLOCK' },
      },
    });
    const log = ownLogGroup(this, 'Log', {
      name: `/aws/vendedlogs/patrouille-${settings.zoneCode}-sign-ins`,
      key: logKey,
    });
    const delivery = new CfnLogDeliveryConfiguration(this, 'Delivery', {
      userPoolId,
      logConfigurations: [
        {
          eventSource: 'userAuthEvents',
          logLevel: 'INFO',
          cloudWatchLogsConfiguration: { logGroupArn: log.arn },
        },
      ],
    });
    for (const part of [leaked, log.group, delivery]) part.cfnOptions.condition = onAmazon;
  }
}
