import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { ZoneDoor } from './ZoneDoor.ts';
import type { ZonePeople } from './ZonePeople.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZoneIntakeProps {
  readonly settings: ZoneSettings;
  readonly people: ZonePeople;
  readonly intake: LambdaFunction;
  readonly logKey: IKey;
}

/** The door of the dispatch centre: its messages, with a machine token of this zone's pool that carries the scope. */
export class ZoneIntake extends ZoneDoor {
  constructor(scope: Construct, id: string, { settings, people, intake, logKey }: ZoneIntakeProps) {
    super(scope, id, {
      settings,
      name: 'intake',
      description: 'Dispatch messages to a police zone.',
      path: '/dispatch-messages',
      function: intake,
      token: {
        name: 'machine-token',
        issuer: people.issuer,
        client: people.machineClient.ref,
        scope: 'intake/dispatch.write',
      },
      limit: { burst: 50, rate: 25 },
      logKey,
    });
  }
}
