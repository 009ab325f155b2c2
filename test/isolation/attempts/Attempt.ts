import type { AwsCredentials } from '../../fixtures/signedHeaders.ts';

/** One thing a role might try on a zone's deployed resource. Resolves when it was allowed, rejects when not. */
export interface Attempt {
  readonly name: string;
  run(credentials: AwsCredentials): Promise<unknown>;
}
