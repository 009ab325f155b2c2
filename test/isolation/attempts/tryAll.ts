import type { AwsCredentials } from '../../fixtures/signedHeaders.ts';
import type { Attempt } from './Attempt.ts';
import type { DeployedSide } from './DeployedSide.ts';

/** Whether an attempt was let through; one on what does not exist throws, for it would prove nothing. */
export const allowed = (attempt: Attempt, credentials: AwsCredentials): Promise<boolean> =>
  attempt.run(credentials).then(
    () => true,
    (error: unknown) => {
      // Absent is not refused: a name that does not exist would prove nothing.
      if (/ResourceNotFound|NoSuchBucket|NotFoundException/.test(String((error as Error).name))) throw error;
      return false;
    },
  );

/** Every attempt by every role of a side: how many there were, and which got through. */
export const tryAll = async (by: Pick<DeployedSide, 'roles'>, attempts: readonly Attempt[]) => {
  const through: string[] = [];
  let tried = 0;
  for (const role of by.roles)
    for (const attempt of attempts) {
      tried += 1;
      if (await allowed(attempt, role.credentials)) through.push(`${role.name}: ${attempt.name}`);
    }
  return { tried, through };
};
