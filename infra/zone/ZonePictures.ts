import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { ZoneDoor } from './ZoneDoor.ts';
import type { ZonePeople } from './ZonePeople.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZonePicturesProps {
  readonly settings: ZoneSettings;
  readonly people: ZonePeople;
  readonly once: LambdaFunction;
  readonly logKey: IKey;
}

/**
 * The door where a picture is given once (docs/adr/0142): to the person it was opened for, in the zone's own clients,
 * against a ticket in the body, where no log of addresses looks.
 */
export class ZonePictures extends ZoneDoor {
  constructor(scope: Construct, id: string, { settings, people, once, logKey }: ZonePicturesProps) {
    super(scope, id, {
      settings,
      name: 'pictures',
      description: 'Pictures of a police zone that are given once.',
      path: '/pictures/{photoId}/{size}',
      function: once,
      // What a person's access token has, got on the sign-in page, and an ID token has not.
      token: {
        name: 'person-token',
        issuer: people.issuer,
        client: people.webClient.ref,
        scope: 'openid',
      },
      // A shift that opens an incident with ten photos at once, on every screen.
      limit: { burst: 200, rate: 100 },
      webOrigin: settings.webOrigin,
      logKey,
    });
  }
}
