import { CfnAccountPolicy } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ZoneSettings } from './ZoneSettings.ts';

/**
 * Sends every log of the account on, line by line, to where the zone's account can neither read nor delete it (ASVS 5.0, V16.4.3):
 * a destination in the log-archive account, which says whom it takes lines from. One resource and not one a log: no log that is
 * added later can be forgotten. There is one such policy an account, so it is for a zone that has an account to itself.
 */
export class ZoneLogArchive extends Construct {
  constructor(scope: Construct, id: string, settings: ZoneSettings) {
    super(scope, id);
    new CfnAccountPolicy(this, 'Subscription', {
      policyName: `patrouille-${settings.zoneCode}`,
      policyType: 'SUBSCRIPTION_FILTER_POLICY',
      scope: 'ALL',
      policyDocument: JSON.stringify({
        DestinationArn: settings.logArchiveArn,
        FilterPattern: '',
        Distribution: 'Random',
      }),
    }).cfnOptions.condition = settings.logArchiveGiven;
  }
}
