import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

/** The one way a function makes its client of the user pools. A call that hangs is given up and tried again. */
export const createUserPoolClient = (): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
