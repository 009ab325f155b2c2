import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import { type Result } from '../../../shared/kernel/Result.ts';
import type { ApiFailure } from '../realtime/ApiFailure.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { IncidentView } from './IncidentView.ts';

type Failure =
  | ApiFailure
  | {
      readonly kind: 'expired';
    };
/** The open incidents, and the place in the feed this picture is true at. */
export interface IncidentSnapshot {
  readonly epoch: string;
  readonly seq: number;
  readonly incidents: readonly IncidentView[];
}
/** What this client reads of the zone's incidents. */
export interface IncidentQueries {
  readonly openIncidents: () => Promise<Result<IncidentSnapshot, Failure>>;
  readonly incident: (id: string) => Promise<
    Result<
      {
        readonly epoch: string;
        readonly incident: IncidentView;
      },
      Failure
    >
  >;
  readonly feed: (topic: string, epoch: string, after: number) => Promise<Result<FeedCatchUp, Failure>>;
}
/** Reads through a GraphQL client; an answer that is not what the schema says is a fault, not a guess. */
export declare const createIncidentQueries: (ask: GraphqlClient) => IncidentQueries;
