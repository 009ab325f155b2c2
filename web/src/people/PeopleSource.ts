import type * as v from 'valibot';
import type { Role } from '../../../shared/directory/Role.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import type { Asked } from '../journal/JournalSource.ts';
import type {
  ImportPreviewSchema,
  ImportReplySchema,
  OrganisationSchema,
  PersonPageSchema,
  PersonReplySchema,
  PersonRowSchema,
  PersonSchema,
  SessionSchema,
} from './peopleSchemas.ts';

export type PersonRowView = v.InferOutput<typeof PersonRowSchema>;
export type PersonView = v.InferOutput<typeof PersonSchema>;
export type PersonPageView = v.InferOutput<typeof PersonPageSchema>;
export type PersonReplyView = v.InferOutput<typeof PersonReplySchema>;
export type PersonAction = PersonView['allowedActions'][number];
export type OrganisationView = v.InferOutput<typeof OrganisationSchema>;
export type SessionView = v.InferOutput<typeof SessionSchema>;
export type ImportPreviewView = v.InferOutput<typeof ImportPreviewSchema>;
export type ImportReplyView = v.InferOutput<typeof ImportReplySchema>;

export type PeopleFilter = 'WORKING' | 'SUSPENDED' | 'LEFT' | 'ALL';

/** What a profile says; an empty text is nothing. */
export interface ProfileInput {
  readonly name: string;
  readonly personnelNumber?: string;
  readonly rank?: string;
  readonly unit?: string;
  readonly team?: string;
  readonly districts: readonly string[];
  readonly languages: readonly string[];
}
export interface RightsInput {
  readonly roles: readonly Role[];
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly trainingValidUntil?: string;
}
/** Who is changed, and the version the administrator looked at when they decided. */
export interface Whom {
  readonly personId: string;
  readonly version: number;
}
export type ReasonedAct = 'SUSPEND' | 'REINSTATE' | 'RESET_SIGN_IN' | 'END';

/** The zone's people and their rights, as the admin client works with them. Each look is in the journal. */
export interface PeopleSource {
  /** By name, at most 100 a page. */
  readonly page: (filter: PeopleFilter, search: string, nextToken?: string) => Asked<PersonPageView>;
  readonly person: (id: string) => Asked<PersonView>;
  readonly organisation: () => Asked<OrganisationView>;
  readonly sessions: (personId: string) => Asked<readonly SessionView[]>;
  readonly previewImport: (csv: string) => Asked<ImportPreviewView>;
  readonly add: (
    input: ProfileInput & RightsInput & { readonly username: string; readonly email?: string },
  ) => Promise<CommandAnswer<PersonReplyView>>;
  readonly change: (whom: Whom, input: ProfileInput) => Promise<CommandAnswer<PersonReplyView>>;
  readonly changeRights: (
    whom: Whom,
    input: RightsInput & { readonly reason: string },
  ) => Promise<CommandAnswer<PersonReplyView>>;
  readonly act: (act: ReasonedAct, whom: Whom, reason: string) => Promise<CommandAnswer<PersonReplyView>>;
  readonly changeOrganisation: (
    input: Omit<OrganisationView, 'version'>,
    version: number,
  ) => Promise<CommandAnswer<OrganisationView>>;
  /** Does about a hundred lines; while `remaining` is not 0, the same call goes on with the next. */
  readonly importPeople: (csv: string, previewHash: string) => Promise<CommandAnswer<ImportReplyView>>;
  /** One's own; neither password is kept on the device. */
  readonly changePassword: (current: string, next: string) => Promise<CommandAnswer<{ readonly at: string }>>;
  /** Ends one sign-in, or all of the person's. */
  readonly revokeSession: (
    personId: string,
    sessionId?: string,
  ) => Promise<CommandAnswer<readonly SessionView[]>>;
}
