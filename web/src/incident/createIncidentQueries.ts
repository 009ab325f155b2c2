import * as v from 'valibot';
import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import { accepted, type Result, refused } from '../../../shared/kernel/Result.ts';
import type { ApiFailure } from '../realtime/ApiFailure.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { FeedCatchUpSchema } from '../realtime/FeedPageSchema.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { IncidentView } from './IncidentView.ts';
import { IncidentViewSchema } from './IncidentViewSchema.ts';
import { incidentDocuments } from './incidentDocuments.ts';

type Failure = ApiFailure | { readonly kind: 'expired' };

/** The open incidents, and the place in the feed this picture is true at. */
export interface IncidentSnapshot {
  readonly epoch: string;
  readonly seq: number;
  readonly incidents: readonly IncidentView[];
}

/** What this client reads of the zone's incidents. */
export interface IncidentQueries {
  readonly openIncidents: () => Promise<Result<IncidentSnapshot, Failure>>;
  readonly incident: (
    id: string,
  ) => Promise<Result<{ readonly epoch: string; readonly incident: IncidentView }, Failure>>;
  readonly feed: (topic: string, epoch: string, after: number) => Promise<Result<FeedCatchUp, Failure>>;
}

const OpenIncidents = v.object({
  incidents: v.object({
    epoch: v.string(),
    seq: v.number(),
    nextToken: v.exactOptional(v.string()),
    items: v.array(IncidentViewSchema),
  }),
});
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
  const openIncidents = async (): Promise<Result<IncidentSnapshot, Failure>> => {
    const incidents: IncidentView[] = [];
    let first: { readonly epoch: string; readonly seq: number } | undefined;
    let nextToken: string | undefined;
    do {
      const page = await read(
        incidentDocuments.openIncidents,
        { nextToken: nextToken ?? null },
        OpenIncidents,
      );
      if (!page.ok) return page;
      const { epoch, seq, items } = page.value.incidents;
      first ??= { epoch, seq };
      // The store was reset between two pages: this picture is of two stores; begin again.
      if (epoch !== first.epoch) return refused({ kind: 'unreachable' });
      for (const item of items)
        incidents.push({ ...item, timelineComplete: item.version === item.timeline.length });
      nextToken = page.value.incidents.nextToken;
    } while (nextToken !== undefined);
    return accepted({ ...first, incidents });
  };
  return {
    openIncidents,
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
