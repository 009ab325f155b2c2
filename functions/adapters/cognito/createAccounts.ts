import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteSoftwareTokenCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminInitiateAuthCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Accounts, WantedAccount } from '../../directory/Accounts.ts';
import { newPassword } from '../system/newPassword.ts';

interface UserPool {
  readonly cognito: CognitoIdentityProviderClient;
  readonly userPoolId: string;
  /** The app client passwords are checked with; nothing takes its tokens. */
  readonly clientId: string;
}

/** The accounts of a zone's Cognito user pool. */
export const createAccounts = ({ cognito, userPoolId: UserPoolId, clientId }: UserPool): Accounts => {
  const find = async (Username: string) => {
    try {
      const user = await cognito.send(new AdminGetUserCommand({ UserPoolId, Username }));
      return {
        sub: attributeIn(user.UserAttributes, 'sub'),
        name: attributeIn(user.UserAttributes, 'name'),
        enabled: user.Enabled !== false,
        hasAuthenticator: user.UserMFASettingList?.includes('SOFTWARE_TOKEN_MFA') === true,
        neverSignedIn: user.UserStatus === 'FORCE_CHANGE_PASSWORD',
      };
    } catch (error) {
      if (error instanceof Error && error.name === 'UserNotFoundException') return null;
      throw error;
    }
  };

  // The trigger writes the directory's roles over these. They are what an administrator sees in the pool, and what
  // a cloud goes by whose trigger cannot override groups (the local one's).
  const setGroups = async ({ username: Username, roles }: WantedAccount): Promise<void> => {
    const { Groups = [] } = await cognito.send(
      new AdminListGroupsForUserCommand({ UserPoolId, Username, Limit: 60 }),
    );
    const held = Groups.flatMap(({ GroupName }) => (GroupName === undefined ? [] : [GroupName]));
    for (const GroupName of held.filter((group) => !roles.some((role) => role === group)))
      await cognito.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName }));
    for (const GroupName of roles.filter((role) => !held.includes(role)))
      await cognito.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName }));
  };

  return {
    create: async ({ username: Username, name, email }) => {
      const known = await find(Username);
      if (known !== null) return known.neverSignedIn && known.sub !== '' ? { sub: known.sub } : 'TAKEN';
      const { User } = await cognito.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username,
          // Nobody is written to: the zone's administrator hands the first password over.
          MessageAction: 'SUPPRESS',
          // Told to nobody, and replaced by setFirstPassword. A pool's own invention may be shorter than it asks of people.
          TemporaryPassword: newPassword(),
          UserAttributes: [
            { Name: 'name', Value: name },
            ...(email === undefined ? [] : [{ Name: 'email', Value: email }]),
          ],
        }),
      );
      const sub = attributeIn(User?.Attributes, 'sub');
      if (sub === '') throw new Error('The user pool gave an account without a sub.');
      return { sub };
    },

    setFirstPassword: async (Username, Password) => {
      await cognito.send(
        new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: false }),
      );
    },

    forgetSignIn: async (Username, Password) => {
      // For good, not for one sign-in: Cognito touches the authenticator only of an account that is confirmed.
      await cognito.send(
        new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: true }),
      );
      // A pool without a second factor knows no such operation.
      if ((await find(Username))?.hasAuthenticator)
        await cognito.send(new AdminDeleteSoftwareTokenCommand({ UserPoolId, Username }));
    },

    isPassword: async (USERNAME, PASSWORD) => {
      try {
        // With a second factor it answers by asking for that; either way the password was right.
        await cognito.send(
          new AdminInitiateAuthCommand({
            UserPoolId,
            ClientId: clientId,
            AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME, PASSWORD },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof Error && notRight.includes(error.name)) return false;
        throw error;
      }
    },

    setPassword: async (Username, Password) => {
      try {
        await cognito.send(
          new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: true }),
        );
        return 'SET';
      } catch (error) {
        if (error instanceof Error && notTaken.includes(error.name)) return 'REFUSED';
        throw error;
      }
    },

    bring: async (wanted) => {
      const { username: Username, name, state, signOut } = wanted;
      const found = await find(Username);
      // Somebody else may have the name by now, when this comes late.
      if (found === null || found.sub !== wanted.sub) return;
      if (signOut) await cognito.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username }));
      if (state === 'GONE') {
        await cognito.send(new AdminDeleteUserCommand({ UserPoolId, Username }));
        return;
      }
      if (state === 'DISABLED' && found.enabled)
        await cognito.send(new AdminDisableUserCommand({ UserPoolId, Username }));
      if (state === 'ENABLED' && !found.enabled)
        await cognito.send(new AdminEnableUserCommand({ UserPoolId, Username }));
      if (found.name !== name) {
        const UserAttributes = [{ Name: 'name', Value: name }];
        await cognito.send(new AdminUpdateUserAttributesCommand({ UserPoolId, Username, UserAttributes }));
      }
      await setGroups(wanted);
    },
  };
};

/** Also what Cognito says after too many wrong ones, and of an account that was reset meanwhile. */
const notRight: readonly string[] = [
  'NotAuthorizedException',
  'PasswordResetRequiredException',
  'UserNotFoundException',
];

const notTaken: readonly string[] = [
  'InvalidParameterException',
  'InvalidPasswordException',
  'PasswordHistoryPolicyViolationException',
];

const attributeIn = (attributes: readonly AttributeType[] | undefined, name: string): string =>
  attributes?.find(({ Name }) => Name === name)?.Value ?? '';
