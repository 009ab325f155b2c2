import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  AssociateSoftwareTokenCommand,
  type CognitoIdentityProviderClient,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Clock } from '../../../shared/kernel/Clock.ts';
import { oneTimePassword } from './oneTimePassword.ts';

export interface SyntheticSignIn {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Signs the synthetic officer in with a password and, where the pool demands it, a second factor it sets up on
 * the way. By AdminInitiateAuth, which only the platform's role may call. Gives the access token.
 */
export const signInAsSynthetic = async (
  cognito: CognitoIdentityProviderClient,
  clock: Clock,
  { userPoolId, clientId, username, password }: SyntheticSignIn,
): Promise<string> => {
  const begun = await cognito.send(
    new AdminInitiateAuthCommand({
      UserPoolId: userPoolId,
      ClientId: clientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );
  if (begun.AuthenticationResult?.AccessToken) return begun.AuthenticationResult.AccessToken;
  if (begun.ChallengeName !== 'MFA_SETUP')
    throw new Error(`The pool asks for ${begun.ChallengeName ?? 'nothing'}.`);

  const associated = await cognito.send(new AssociateSoftwareTokenCommand({ Session: begun.Session }));
  if (!associated.SecretCode) throw new Error('The pool gave no secret for the second factor.');
  const verified = await cognito.send(
    new VerifySoftwareTokenCommand({
      Session: associated.Session,
      UserCode: oneTimePassword(associated.SecretCode, clock.now()),
    }),
  );
  const answered = await cognito.send(
    new AdminRespondToAuthChallengeCommand({
      UserPoolId: userPoolId,
      ClientId: clientId,
      ChallengeName: 'MFA_SETUP',
      ChallengeResponses: { USERNAME: username },
      Session: verified.Session,
    }),
  );
  const token = answered.AuthenticationResult?.AccessToken;
  if (!token)
    throw new Error(`The pool asks for ${answered.ChallengeName ?? 'nothing'} after the second factor.`);
  return token;
};
