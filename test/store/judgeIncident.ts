import type { readPartition } from './readPartition.ts';

/**
 * What is wrong with an incident as stored, given how many commands were accepted on it: versions that do not run
 * 1, 2, 3 … in the state, its timeline and its pending rows alike, or effects without a command.
 */
export const judgeIncident = (
  partition: Awaited<ReturnType<typeof readPartition>>,
  accepted: number,
): readonly string[] => {
  const run = Array.from({ length: accepted }, (_, index) => String(index + 1).padStart(10, '0')).join();
  const versions = (prefix: string) =>
    partition
      .filter(({ sk }) => sk.startsWith(prefix))
      .map(({ sk }) => sk.slice(prefix.length))
      .join();
  const state = partition.find(({ sk }) => sk === 'INCIDENT');
  return [
    ...(state?.version === accepted ? [] : [`version ${state?.version} after ${accepted} commands`]),
    ...(versions('PENDING#') === run ? [] : ['pending rows are not 1 to the version']),
    ...(versions('TIMELINE#') === run ? [] : ['timeline is not 1 to the version']),
  ];
};
