import { AppSyncClient, ListDataSourcesCommand } from '@aws-sdk/client-appsync';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { localCloud } from '../../fixtures/localCloud.ts';
import type { AwsCredentials } from '../../fixtures/signedHeaders.ts';
import type { Attempt } from './Attempt.ts';
import { asRole } from './asRole.ts';
import type { DeployedSide } from './DeployedSide.ts';

const { endpoint, region } = localCloud();
const functionsAs = asRole((how) => new LambdaClient(how));

/** Calling each function of a zone, and reading what its API is made of. */
export const serviceAttempts = ({ zone, outputs }: DeployedSide): readonly Attempt[] => [
  ...Object.keys(outputs)
    .filter((name) => name.endsWith('Function'))
    .map((name) => ({
      name: `invoke ${name}`,
      run: (credentials: AwsCredentials) =>
        functionsAs(credentials).send(
          new InvokeCommand({ FunctionName: outputs[name] ?? '', Payload: Buffer.from('{}') }),
        ),
    })),
  {
    name: 'read the API’s settings',
    run: async (credentials) => {
      const client = new AppSyncClient({ endpoint, region, credentials, maxAttempts: 1 });
      await client.send(new ListDataSourcesCommand({ apiId: zone.apiId })).finally(() => client.destroy());
    },
  },
];
