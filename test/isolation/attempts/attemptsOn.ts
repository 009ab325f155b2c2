import type { Attempt } from './Attempt.ts';
import { bucketAttempts } from './bucketAttempts.ts';
import type { DeployedSide } from './DeployedSide.ts';
import { keyAttempts, signAttempt } from './keyAttempts.ts';
import { serviceAttempts } from './serviceAttempts.ts';
import { tableAttempts } from './tableAttempts.ts';

/** A zone's tables, by the names its stack tells them under. */
export const tableNames = [
  'OperationsTable',
  'JournalTable',
  'DirectoryTable',
  'PositionsTable',
  'ConversationsTable',
];

/** Everything that can be tried on what a zone has deployed. */
export const attemptsOn = (victim: DeployedSide): readonly Attempt[] => [
  ...tableNames.flatMap((name) => tableAttempts(name, victim.outputs[name] ?? '')),
  ...['ContentBucket', 'HeadsBucket'].flatMap((name) => bucketAttempts(name, victim.outputs[name] ?? '')),
  ...keyAttempts(victim.outputs.DataKeyArn ?? ''),
  ...['SigningKeyArn', 'WitnessKeyArn'].map((name) => signAttempt(name, victim.outputs[name] ?? '')),
  ...serviceAttempts(victim),
];
