import * as v from 'valibot';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { Asked } from '../journal/JournalSource.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { PeopleSource, ReasonedAct } from './PeopleSource.ts';
import { peopleDocuments } from './peopleDocuments.ts';
import {
  ImportPreviewSchema,
  ImportReplySchema,
  OrganisationSchema,
  PersonPageSchema,
  PersonReplySchema,
  PersonSchema,
  SessionSchema,
} from './peopleSchemas.ts';

/** An import of a hundred people makes a hundred accounts: it may take what AppSync allows, ms. */
const importWithinMs = 30_000;

const acts = {
  SUSPEND: peopleDocuments.suspendPerson,
  REINSTATE: peopleDocuments.reinstatePerson,
  RESET_SIGN_IN: peopleDocuments.resetSignIn,
  END: peopleDocuments.endPerson,
} as const satisfies Record<ReasonedAct, string>;

/** The people over the zone's API; an answer that is not what the schema says is a fault, not a guess. */
export const createPeopleSource = (deps: {
  readonly ask: GraphqlClient;
  readonly send: SendCommand;
}): PeopleSource => {
  const read = async <T>(
    field: string,
    document: string,
    variables: Readonly<Record<string, unknown>>,
    schema: v.GenericSchema<unknown, T>,
    how?: { readonly withinMs: number },
  ): Asked<T> => {
    const answer = await deps.ask(document, variables, how);
    if (!answer.ok) return answer;
    const parsed = v.safeParse(v.object({ [field]: schema }), withoutNulls(answer.value));
    const value = parsed.success ? parsed.output[field] : undefined;
    return value === undefined ? refused({ kind: 'fault', detail: 'unexpected answer' }) : accepted(value);
  };
  const send = <T>(
    command: OutgoingCommand,
    schema: v.GenericSchema<unknown, T>,
    unfinished?: (value: T) => boolean,
  ) =>
    deps.send(
      command,
      (data) => {
        const parsed = v.safeParse(v.object({ reply: schema }), data);
        return parsed.success ? parsed.output.reply : null;
      },
      unfinished,
    );
  return {
    page: (filter, search, nextToken) =>
      read(
        'people',
        peopleDocuments.people,
        { filter, search: search === '' ? null : search, nextToken: nextToken ?? null },
        PersonPageSchema,
      ),
    person: (id) => read('person', peopleDocuments.person, { id }, PersonSchema),
    organisation: () => read('organisation', peopleDocuments.organisation, {}, OrganisationSchema),
    sessions: (personId) => read('sessions', peopleDocuments.sessions, { personId }, v.array(SessionSchema)),
    previewImport: (csv) =>
      read('previewImport', peopleDocuments.previewImport, { csv }, ImportPreviewSchema, {
        withinMs: importWithinMs,
      }),
    add: (input) =>
      send(
        { document: peopleDocuments.addPerson, input: { ...input }, entity: null, withinMs: 15_000 },
        PersonReplySchema,
      ),
    change: ({ personId, version }, input) =>
      send(
        {
          document: peopleDocuments.changePerson,
          input: { personId, ...input },
          entity: personId,
          baseVersion: version,
        },
        PersonReplySchema,
      ),
    changeRights: ({ personId, version }, input) =>
      send(
        {
          document: peopleDocuments.changeRights,
          input: { personId, ...input },
          entity: personId,
          baseVersion: version,
        },
        PersonReplySchema,
      ),
    act: (act, { personId, version }, reason) =>
      send(
        { document: acts[act], input: { personId, reason }, entity: personId, baseVersion: version },
        PersonReplySchema,
      ),
    changeOrganisation: (input, version) =>
      send(
        {
          document: peopleDocuments.changeOrganisation,
          input: { ...input },
          entity: null,
          baseVersion: version,
        },
        v.pipe(
          v.object({ organisation: OrganisationSchema }),
          v.transform(({ organisation }) => organisation),
        ),
      ),
    importPeople: (csv, previewHash) =>
      send(
        {
          document: peopleDocuments.importPeople,
          input: { csv, previewHash },
          entity: null,
          withinMs: importWithinMs,
        },
        ImportReplySchema,
        ({ remaining }) => remaining > 0,
      ),
    changePassword: (current, next) =>
      send(
        { document: peopleDocuments.changePassword, input: { current, next }, entity: null, secret: true },
        v.object({ at: v.string() }),
      ),
    revokeSession: (personId, sessionId) =>
      send(
        {
          document: peopleDocuments.revokeSession,
          input: { personId, ...(sessionId === undefined ? {} : { sessionId }) },
          entity: personId,
        },
        v.array(SessionSchema),
      ),
  };
};
