import { DescribeUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { AwsSettings } from './AwsSettings.ts';
import { awsClients } from './awsClients.ts';

/** The secret of a zone's machine client, to be handed to its dispatch centre. Never stored by the platform. */
export const machineClientSecret = async ({
  aws,
  outputs,
}: {
  aws?: AwsSettings;
  outputs: Readonly<Record<string, string>>;
}): Promise<string> => {
  const { UserPoolClient } = await awsClients(aws).cognito.send(
    new DescribeUserPoolClientCommand({ UserPoolId: outputs.UserPoolId, ClientId: outputs.MachineClientId }),
  );
  if (!UserPoolClient?.ClientSecret) throw new Error('The machine client has no secret.');
  return UserPoolClient.ClientSecret;
};
