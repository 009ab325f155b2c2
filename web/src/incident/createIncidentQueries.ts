import * as v from 'valibot';
import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import { AlarmSchema } from '../../../shared/alarm/AlarmSchema.ts';
import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import { accepted, type Result, refused } from '../../../shared/kernel/Result.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import { UnitSchema } from '../../../shared/unit/UnitSchema.ts';
import { alarmDocuments } from '../alarm/alarmDocuments.ts';
import type { ApiFailure } from '../realtime/ApiFailure.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { FeedCatchUpSchema } from '../realtime/FeedPageSchema.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { unitDocuments } from '../unit/unitDocuments.ts';
import type { IncidentView } from './IncidentView.ts';
import { IncidentViewSchema } from './IncidentViewSchema.ts';
import { incidentDocuments } from './incidentDocuments.ts';

type Failure = ApiFailure | { readonly kind: 'expired' };

/** The open incidents, the units and the alarms, and the place in the feed this picture is true at. */
export interface ZoneSnapshot {
  readonly epoch: string;
  readonly seq: number;
  readonly incidents: readonly IncidentView[];
  readonly units: readonly Unit[];
  readonly alarms: readonly Alarm[];
}

/** What this client reads of the zone's incidents. */
export interface IncidentQueries {
  readonly snapshot: () => Promise<Result<ZoneSnapshot, Failure>>;
  readonly units: () => Promise<Result<readonly Unit[], Failure>>;
  readonly alarms: () => Promise<Result<readonly Alarm[], Failure>>;
  readonly incident: (
    id: string,
  ) => Promise<Result<{ readonly epoch: string; readonly incident: IncidentView }, Failure>>;
  readonly feed: (topic: string, epoch: string, after: number) => Promise<Result<FeedCatchUp, Failure>>;
}

const at = { epoch: v.string(), seq: v.number() };
const Incidents = v.object({
  ...at,
  nextToken: v.exactOptional(v.string()),
  items: v.array(IncidentViewSchema),
});
const Units = v.object({ ...at, items: v.array(UnitSchema) });
const Alarms = v.object({ ...at, items: v.array(AlarmSchema) });
const Snapshot = v.object({ incidents: Incidents, units: Units, alarms: Alarms });
const OpenIncidents = v.object({ incidents: Incidents });
const OneIncident = v.object({ incident: v.object({ epoch: v.string(), incident: IncidentViewSchema }) });
const Feed = v.object({ feed: FeedCatchUpSchema });

/** Reads through a GraphQL client; an answer that is not what the schema says is a fault, not a guess. */
export const createIncidentQueries = (ask: GraphqlClient): IncidentQueries => {
  const read = async <T>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<Result<T, Failure>> => {
    const answer = await ask(document, variables);
    if (!answer.ok) return answer;
    const parsed = v.safeParse(schema, withoutNulls(answer.value));
    return parsed.success ? accepted(parsed.output) : refused({ kind: 'fault', detail: 'unexpected answer' });
  };
  /** What follows the first page of a list longer than one. */
  const rest = async (
    epoch: string,
    first: string | undefined,
  ): Promise<Result<readonly IncidentView[], Failure>> => {
    const incidents: IncidentView[] = [];
    let nextToken = first;
    while (nextToken !== undefined) {
      const page = await read(incidentDocuments.openIncidents, { nextToken }, OpenIncidents);
      if (!page.ok) return page;
      // The store was reset between two pages: this picture is of two stores; begin again.
      if (page.value.incidents.epoch !== epoch) return refused({ kind: 'unreachable' });
      incidents.push(...page.value.incidents.items.map(asListed));
      nextToken = page.value.incidents.nextToken;
    }
    return accepted(incidents);
  };
  const snapshot = async (): Promise<Result<ZoneSnapshot, Failure>> => {
    const page = await read(incidentDocuments.snapshot, {}, Snapshot);
    if (!page.ok) return page;
    const { incidents, units, alarms } = page.value;
    const { epoch } = incidents;
    if (units.epoch !== epoch || alarms.epoch !== epoch) return refused({ kind: 'unreachable' });
    const more = await rest(epoch, incidents.nextToken);
    if (!more.ok) return more;
    // Each list is true at least at its own number: all of them are, together, at the lowest.
    const seq = Math.min(incidents.seq, units.seq, alarms.seq);
    const listed = [...incidents.items.map(asListed), ...more.value];
    return accepted({ epoch, seq, incidents: listed, units: units.items, alarms: alarms.items });
  };
  return {
    snapshot,
    units: async () => {
      const answer = await read(unitDocuments.all, {}, v.object({ units: Units }));
      return answer.ok ? accepted(answer.value.units.items) : answer;
    },
    alarms: async () => {
      const answer = await read(alarmDocuments.all, {}, v.object({ alarms: Alarms }));
      return answer.ok ? accepted(answer.value.alarms.items) : answer;
    },
    incident: async (id) => {
      const answer = await read(incidentDocuments.incident, { id }, OneIncident);
      if (!answer.ok) return answer;
      const { epoch, incident } = answer.value.incident;
      return accepted({ epoch, incident: { ...incident, timelineComplete: true } });
    },
    feed: async (topic, epoch, after) => {
      const answer = await read(incidentDocuments.feed, { topic, epoch, after }, Feed);
      return answer.ok ? accepted(answer.value.feed) : answer;
    },
  };
};

/** A list leaves the story out, but for those that have none yet. */
const asListed = (item: Omit<IncidentView, 'timelineComplete'>): IncidentView => ({
  ...item,
  timelineComplete: item.version === item.timeline.length,
});
