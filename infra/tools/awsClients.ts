import { setTimeout as wait } from 'node:timers/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { S3Client } from '@aws-sdk/client-s3';
import { createStacks } from '../../functions/adapters/cloudformation/createStacks.ts';
import { createDocumentClient } from '../../functions/adapters/dynamodb/createDocumentClient.ts';
import { createPeople } from '../../functions/adapters/people/createPeople.ts';
import { createReleaseStore } from '../../functions/adapters/release/createReleaseStore.ts';
import { releaseRegion } from '../releaseRegion.ts';
import type { AwsSettings } from './AwsSettings.ts';

/** The adapters a tool works with, made for one cloud. Nothing is called before they are used. */
export const awsClients = (settings: AwsSettings = {}) => {
  const endpoint = settings.endpoint ?? process.env.AWS_ENDPOINT_URL;
  const region = settings.region ?? releaseRegion;
  const config = {
    region,
    ...(endpoint ? { endpoint } : {}),
    ...(settings.credentials ? { credentials: settings.credentials } : {}),
  };
  const cognito = new CognitoIdentityProviderClient(config);
  const store = createDocumentClient(config);
  return {
    region,
    cognito,
    store,
    stacks: createStacks({
      client: new CloudFormationClient(config),
      ...(process.env.PATROUILLE_DEPLOY_ROLE ? { roleArn: process.env.PATROUILLE_DEPLOY_ROLE } : {}),
      wait: (milliseconds) => wait(milliseconds),
    }),
    people: createPeople({ cognito, store }),
    releaseStore: async (bucket: string) => {
      const client = new S3Client({ ...config, ...(endpoint ? { forcePathStyle: true } : {}) });
      const resolved = client.config.endpointProvider({
        Region: region,
        ...(endpoint ? { Endpoint: endpoint } : {}),
      });
      return createReleaseStore({ client, bucket, origin: resolved.url.origin });
    },
  };
};
