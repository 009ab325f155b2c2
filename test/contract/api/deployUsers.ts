import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import type { ContractUser } from '../ContractApi.ts';

/** A pool with two clients and a user of each kind; what the API needs to know of it, and their tokens. */
export interface DeployedUsers {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly users: {
    readonly member: ContractUser;
    readonly admin: ContractUser;
    readonly nobody: ContractUser;
  };
  readonly strangers: { readonly otherPool: ContractUser; readonly otherClient: ContractUser };
}

const password = 'Contract-2026!';

export async function deployUsers(cognito: CognitoIdentityProviderClient): Promise<DeployedUsers> {
  const createPool = async (PoolName: string): Promise<string> =>
    (await cognito.send(new CreateUserPoolCommand({ PoolName }))).UserPool?.Id ?? '';
  const createClient = async (UserPoolId: string, ClientName: string): Promise<string> => {
    const flows = {
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH' as const, 'ALLOW_REFRESH_TOKEN_AUTH' as const],
    };
    const { UserPoolClient } = await cognito.send(
      new CreateUserPoolClientCommand({ UserPoolId, ClientName, ...flows }),
    );
    return UserPoolClient?.ClientId ?? '';
  };
  const createUser = async (UserPoolId: string, Username: string, GroupName?: string): Promise<void> => {
    await cognito.send(new AdminCreateUserCommand({ UserPoolId, Username, MessageAction: 'SUPPRESS' }));
    await cognito.send(
      new AdminSetUserPasswordCommand({ UserPoolId, Username, Password: password, Permanent: true }),
    );
    if (GroupName) await cognito.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName }));
  };
  const signIn = async (UserPoolId: string, ClientId: string, username: string): Promise<ContractUser> => {
    const { AuthenticationResult: tokens } = await cognito.send(
      new AdminInitiateAuthCommand({
        UserPoolId,
        ClientId,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: username, PASSWORD: password },
      }),
    );
    const accessToken = tokens?.AccessToken ?? '';
    return { username, sub: decodeJwt(accessToken).sub ?? '', accessToken, idToken: tokens?.IdToken ?? '' };
  };

  const userPoolId = await createPool('contract');
  const clientId = await createClient(userPoolId, 'admitted');
  const otherClientId = await createClient(userPoolId, 'not-admitted');
  for (const GroupName of ['members', 'admins'])
    await cognito.send(new CreateGroupCommand({ UserPoolId: userPoolId, GroupName }));
  await createUser(userPoolId, 'member', 'members');
  await createUser(userPoolId, 'admin', 'admins');
  await createUser(userPoolId, 'nobody');
  const otherPoolId = await createPool('contract-other');
  const otherPoolClient = await createClient(otherPoolId, 'admitted');
  await createUser(otherPoolId, 'member');
  return {
    userPoolId,
    clientId,
    users: {
      member: await signIn(userPoolId, clientId, 'member'),
      admin: await signIn(userPoolId, clientId, 'admin'),
      nobody: await signIn(userPoolId, clientId, 'nobody'),
    },
    strangers: {
      otherPool: await signIn(otherPoolId, otherPoolClient, 'member'),
      otherClient: await signIn(userPoolId, otherClientId, 'member'),
    },
  };
}
