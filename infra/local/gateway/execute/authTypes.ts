import type { AuthenticationType } from '../model/ApiAuthentication.ts';

/** `util.authType()` of each mode. */
export const authTypes: Readonly<Record<AuthenticationType, string>> = {
  AMAZON_COGNITO_USER_POOLS: 'User Pool Authorization',
  OPENID_CONNECT: 'Open ID Connect Authorization',
  AWS_IAM: 'IAM Authorization',
  API_KEY: 'API Key Authorization',
  AWS_LAMBDA: 'Lambda Authorization',
};
