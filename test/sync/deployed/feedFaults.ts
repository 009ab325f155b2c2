import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import type { AcceptedCommand } from '../../fixtures/commandWriter.ts';

/**
 * What is wrong with what one client applied; nothing when all is well.
 * @param begin the number its first copy was true at
 * @param accepted every command the zone said yes to while it was following
 * @param others ids of the other zones' objects
 */
export const feedFaults = (
  applied: readonly FeedEntry[],
  begin: number,
  accepted: readonly AcceptedCommand[],
  others: ReadonlySet<string>,
): readonly string[] => {
  const faults: string[] = [];
  applied.forEach((entry, index) => {
    if (entry.seq !== begin + index + 1)
      faults.push(`place ${index + 1} after ${begin} holds number ${entry.seq}`);
    if (others.has(entry.id)) faults.push(`number ${entry.seq} is of another zone`);
  });
  const times = new Map<string, number>();
  for (const entry of applied) {
    const name = `${entry.id} version ${entry.version}`;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  for (const command of accepted) {
    const heard = times.get(`${command.incidentId} version ${command.version}`) ?? 0;
    if (heard !== 1) faults.push(`command ${command.commandId} was heard ${heard} times`);
  }
  return faults.slice(0, 10);
};
