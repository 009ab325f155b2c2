import { environmentCredentials } from '../appsync/environmentCredentials.ts';

/**
 * Stands in for `@aws-sdk/credential-provider-node` in a function's bundle (the build aliases it): Lambda gives its
 * role's credentials in the environment and nowhere else. The SDK's chain of profiles, SSO and metadata services is
 * 136 kB of a bundle and 30 ms of a cold start.
 */
export const defaultProvider = () => async () => environmentCredentials();
