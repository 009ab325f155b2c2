import { matchesArguments } from '../filter/matchesArguments.ts';
import { matchesFilter } from '../filter/matchesFilter.ts';
import type { Counters } from './Counters.ts';
import type { SubscriptionGroup } from './createSubscriptionIndex.ts';
import { type PreparedData, prepareData } from './prepareData.ts';
import type { Subscriber } from './Subscriber.ts';

/**
 * Sends a mutation's result to the groups that want it: one filter decision a group, one projection and one
 * serialization for all groups that differ by filter only, and two buffers a subscriber that already exist.
 * Goes through all groups even when projecting for one throws; gives back the faults.
 */
export const fanOut = (
  groups: Iterable<SubscriptionGroup>,
  result: unknown,
  payloadBytes: number,
  counters: Counters,
): readonly unknown[] => {
  const prepared = new Map<string, PreparedData | null>();
  const faults: unknown[] = [];
  for (const { projection, members } of groups) {
    const [first] = members;
    if (first === undefined) continue;
    try {
      if (!wants(first, result)) continue;
      let data = prepared.get(projection);
      if (data === undefined) {
        data = prepareData(JSON.stringify(first.opened.project(result)));
        if (data.payloadBytes > payloadBytes) {
          counters.oversizedPayloads += 1;
          data = null;
        }
        prepared.set(projection, data);
      }
      if (data !== null) deliver(data, members, counters);
    } catch (fault) {
      faults.push(fault);
    }
  }
  return faults;
};

const wants = ({ opened }: Subscriber, result: unknown): boolean =>
  opened.filter === null ? matchesArguments(opened.args, result) : matchesFilter(opened.filter, result);

const deliver = (data: PreparedData, members: ReadonlySet<Subscriber>, counters: Counters): void => {
  for (const subscriber of members) {
    const { idPart } = subscriber;
    const frame = data.frame(idPart.length);
    if (!subscriber.write(frame, idPart)) continue;
    counters.deliveries += 1;
    counters.deliveredBytes += frame.length + idPart.length;
  }
};
