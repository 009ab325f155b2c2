// Made by `npm run codegen` from schema.graphql. Not to be edited.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  AWSDateTime: { input: string; output: string; }
  AWSJSON: { input: string; output: string; }
};

export type Query = {
  /** The caller, as the zone's directory knows them now. */
  readonly me: Me;
  /** One incident with its timeline, and the place in the feed this picture is true at. */
  readonly incident: IncidentSnapshot;
  /** A page of incidents by state, most urgent first, then oldest first. */
  readonly incidents: IncidentPage;
  /** What a client missed on a topic after `after`. Another epoch than the store's, or a gap older than retention, answers `reset: true`. */
  readonly feed: FeedCatchUp;
  /** Dispatch messages the intake refused, kept for a person to see. */
  readonly refusedDispatchMessages: RefusedDispatchMessagePage;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  filter?: IncidentFilter;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFeedArgs = {
  topic: Scalars['String']['input'];
  epoch: Scalars['ID']['input'];
  after: Scalars['Int']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRefusedDispatchMessagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly openIncident: IncidentReply;
  readonly addNote: IncidentReply;
  readonly changePriority: IncidentReply;
  readonly closeIncident: IncidentReply;
  /** The sequencer's only door to the live feed. No person can call it. */
  readonly publish: FeedPage;
};


export type MutationOpenIncidentArgs = {
  envelope: CommandEnvelope;
  input: OpenIncidentInput;
};


export type MutationAddNoteArgs = {
  envelope: CommandEnvelope;
  input: AddNoteInput;
};


export type MutationChangePriorityArgs = {
  envelope: CommandEnvelope;
  input: ChangePriorityInput;
};


export type MutationCloseIncidentArgs = {
  envelope: CommandEnvelope;
  input: CloseIncidentInput;
};


export type MutationPublishArgs = {
  page: FeedPageInput;
};

export type Subscription = {
  /** Every incident event of the caller's zone. The filter is set on the server from the identity. */
  readonly incidents?: Maybe<FeedPage>;
};

/** What every command carries (decisions.md 7). `prevHash` and `signature` are reserved for device binding. */
export type CommandEnvelope = {
  /** A ULID made by the client; the same id twice is answered with the same stored reply. */
  readonly commandId: Scalars['ID']['input'];
  readonly deviceId: Scalars['ID']['input'];
  readonly deviceSeq: Scalars['Int']['input'];
  /** The version of the object the person looked at when they decided. */
  readonly baseVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly tDevice: Scalars['AWSDateTime']['input'];
  readonly prevHash?: InputMaybe<Scalars['String']['input']>;
  readonly signature?: InputMaybe<Scalars['String']['input']>;
};

export type Priority =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4';

export type IncidentFilter =
  | 'OPEN'
  | 'CLOSED';

export type IncidentState =
  | 'NEW'
  | 'DISPATCHED'
  | 'EN_ROUTE'
  | 'ON_SCENE'
  | 'HANDLED'
  | 'CLOSED'
  | 'CANCELLED'
  | 'REOPENED'
  | 'TRANSFERRED';

export type IncidentType =
  | 'TRAFFIC_ACCIDENT_INJURY'
  | 'TRAFFIC_ACCIDENT_DAMAGE'
  | 'BURGLARY_IN_PROGRESS'
  | 'BURGLARY_FOUND'
  | 'DOMESTIC_VIOLENCE'
  | 'FIGHT'
  | 'NEIGHBOUR_DISPUTE'
  | 'NOISE'
  | 'SUSPICIOUS'
  | 'SHOPLIFTING'
  | 'ROBBERY'
  | 'BICYCLE_THEFT'
  | 'DRUGS'
  | 'MISSING_PERSON'
  | 'PERSON_IN_CRISIS'
  | 'SUICIDE_THREAT'
  | 'ALARM'
  | 'PUBLIC_INTOXICATION'
  | 'VANDALISM'
  | 'OBSTACLE_OR_ANIMAL'
  | 'FIRE_ASSISTANCE'
  | 'YOUTH_NUISANCE'
  | 'PARKING_NUISANCE'
  | 'EVENT'
  | 'OTHER';

export type IncidentResultCode =
  | 'HANDLED_ON_SCENE'
  | 'PV_DRAFTED'
  | 'FALSE_ALARM'
  | 'NOTHING_FOUND'
  | 'DUPLICATE'
  | 'HANDED_OVER'
  | 'OTHER';

export type LocationAccuracy =
  | 'EXACT'
  | 'STREET'
  | 'AREA';

export type OpenIncidentInput = {
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly location: LocationInput;
};

export type LocationInput = {
  /** Street and number as spoken; parsed to an address when the gazetteer exists. */
  readonly address: Scalars['String']['input'];
  readonly municipality?: InputMaybe<Scalars['String']['input']>;
  readonly lat?: InputMaybe<Scalars['Float']['input']>;
  readonly lon?: InputMaybe<Scalars['Float']['input']>;
  readonly what?: InputMaybe<Scalars['String']['input']>;
  readonly accuracy?: LocationAccuracy;
};

export type AddNoteInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type ChangePriorityInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly priority: Priority;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CloseIncidentInput = {
  readonly incidentId: Scalars['ID']['input'];
  readonly code: IncidentResultCode;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly pvNumber?: InputMaybe<Scalars['String']['input']>;
};

export type IncidentReply = {
  readonly commandId: Scalars['ID']['output'];
  readonly incident: Incident;
};

export type Incident = {
  readonly id: Scalars['ID']['output'];
  /** Human number, zone-year-counter: 5449-2026-000123. */
  readonly number: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly externalRef?: Maybe<ExternalRef>;
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly location: Location;
  readonly state: IncidentState;
  readonly result?: Maybe<IncidentResult>;
  readonly createdAt: Scalars['AWSDateTime']['output'];
  readonly closedAt?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly updatedAt: Scalars['AWSDateTime']['output'];
  readonly lastNote?: Maybe<Scalars['String']['output']>;
  /** Newest last. `incident` gives the last 200, a mutation's reply only the entry it made, `incidents` none: a client that holds the whole story keeps it. */
  readonly timeline: ReadonlyArray<TimelineEntry>;
  /** What the caller may do with it now; a screen shows these and no others. */
  readonly allowedActions: ReadonlyArray<IncidentAction>;
};

export type IncidentAction =
  | 'ADD_NOTE'
  | 'CHANGE_PRIORITY'
  | 'CLOSE';

export type ExternalRef = {
  readonly system: Scalars['String']['output'];
  readonly ref: Scalars['String']['output'];
};

export type Location = {
  readonly address: Scalars['String']['output'];
  readonly municipality?: Maybe<Scalars['String']['output']>;
  readonly lat?: Maybe<Scalars['Float']['output']>;
  readonly lon?: Maybe<Scalars['Float']['output']>;
  readonly what?: Maybe<Scalars['String']['output']>;
  readonly accuracy: LocationAccuracy;
};

export type IncidentResult = {
  readonly code: IncidentResultCode;
  readonly remark?: Maybe<Scalars['String']['output']>;
  readonly pvNumber?: Maybe<Scalars['String']['output']>;
};

export type TimelineKind =
  | 'OPENED'
  | 'NOTE'
  | 'PRIORITY'
  | 'CLOSED';

export type TimelineEntry = {
  /** The version of the incident this entry made: unique and ordered within the incident. */
  readonly version: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: Maybe<Scalars['AWSDateTime']['output']>;
  readonly by: Actor;
  readonly kind: TimelineKind;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly priorityFrom?: Maybe<Priority>;
  readonly priorityTo?: Maybe<Priority>;
  readonly result?: Maybe<IncidentResultCode>;
};

export type ActorKind =
  | 'PERSON'
  | 'MACHINE'
  | 'SYSTEM';

export type Actor = {
  readonly kind: ActorKind;
  /** The directory's id of a person, or the name of a machine client. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type IncidentSnapshot = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly incident: Incident;
};

export type IncidentPage = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly items: ReadonlyArray<Incident>;
  readonly nextToken?: Maybe<Scalars['String']['output']>;
};

export type FeedPage = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
  readonly entries: ReadonlyArray<FeedEntry>;
};

export type FeedEntry = {
  /** Number in the topic: one more than the entry before it. */
  readonly seq: Scalars['Int']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly actor: Actor;
  readonly type: Scalars['String']['output'];
  /** Version of the body's shape. */
  readonly v: Scalars['Int']['output'];
  /** The aggregate's id. */
  readonly id: Scalars['ID']['output'];
  /** The aggregate's version after this entry. */
  readonly version: Scalars['Int']['output'];
  readonly body: Scalars['AWSJSON']['output'];
};

export type FeedCatchUp = {
  readonly topic: Scalars['String']['output'];
  readonly epoch: Scalars['ID']['output'];
  readonly head: Scalars['Int']['output'];
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
  readonly reset: Scalars['Boolean']['output'];
  readonly entries: ReadonlyArray<FeedEntry>;
};

export type FeedPageInput = {
  readonly topic: Scalars['String']['input'];
  readonly epoch: Scalars['ID']['input'];
  readonly from: Scalars['Int']['input'];
  readonly to: Scalars['Int']['input'];
  readonly entries: ReadonlyArray<FeedEntryInput>;
};

export type FeedEntryInput = {
  readonly seq: Scalars['Int']['input'];
  readonly at: Scalars['AWSDateTime']['input'];
  readonly actor: ActorInput;
  readonly type: Scalars['String']['input'];
  readonly v: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly body: Scalars['AWSJSON']['input'];
};

export type ActorInput = {
  readonly kind: ActorKind;
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type Me = {
  readonly id: Scalars['ID']['output'];
  readonly username: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly zoneCode: Scalars['String']['output'];
  readonly zoneName: Scalars['String']['output'];
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
};

export type RefusedDispatchMessagePage = {
  readonly items: ReadonlyArray<RefusedDispatchMessage>;
  readonly nextToken?: Maybe<Scalars['String']['output']>;
};

export type RefusedDispatchMessage = {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['AWSDateTime']['output'];
  readonly sender: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly body: Scalars['String']['output'];
};
