import { localCloud } from '../../fixtures/localCloud.ts';
import type { AwsCredentials } from '../../fixtures/signedHeaders.ts';

/** The local cloud's root. */
export const root: AwsCredentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** Where the local cloud is, tried once: a refusal is not asked again. */
export interface RoleClient {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: AwsCredentials;
  readonly maxAttempts: 1;
}

/** A client a role and service: a role tries a hundred things with the same one. */
export const asRole = <C>(make: (how: RoleClient) => C): ((credentials: AwsCredentials) => C) => {
  const { endpoint, region } = localCloud();
  const made = new Map<string, C>();
  return (credentials) => {
    const known =
      made.get(credentials.accessKeyId) ?? make({ endpoint, region, credentials, maxAttempts: 1 });
    made.set(credentials.accessKeyId, known);
    return known;
  };
};
