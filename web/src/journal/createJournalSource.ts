import * as v from 'valibot';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { Asked, JournalSource } from './JournalSource.ts';
import { journalDocuments } from './journalDocuments.ts';
import {
  ChainStateSchema,
  JournalEntrySchema,
  JournalExportSchema,
  JournalPageSchema,
} from './journalSchemas.ts';

const Page = v.object({ journal: JournalPageSchema });
const Entry = v.object({ journalEntry: JournalEntrySchema });
const Mine = v.object({ myConsultations: JournalPageSchema });
const Chain = v.object({ chainState: ChainStateSchema });
const Exported = v.object({ journalExport: JournalExportSchema });
const Started = v.object({ reply: JournalExportSchema });
const People = v.object({
  people: v.object({
    items: v.array(
      v.object({
        id: v.string(),
        username: v.string(),
        name: v.string(),
        unit: v.exactOptional(v.string()),
      }),
    ),
  }),
});

/** Reads the journal over the zone's API; an answer that is not what the schema says is a fault, not a guess. */
export const createJournalSource = (deps: {
  readonly ask: GraphqlClient;
  readonly send: SendCommand;
}): JournalSource => {
  const read = async <T, A>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    schema: v.GenericSchema<unknown, T>,
    pick: (data: T) => A,
  ): Asked<A> => {
    const answer = await deps.ask(document, variables);
    if (!answer.ok) return answer;
    const parsed = v.safeParse(schema, withoutNulls(answer.value));
    return parsed.success
      ? accepted(pick(parsed.output))
      : refused({ kind: 'fault', detail: 'unexpected answer' });
  };
  return {
    page: (filter, reason, nextToken) =>
      read(
        journalDocuments.journal,
        { filter, reason, nextToken: nextToken ?? null },
        Page,
        (data) => data.journal,
      ),
    entry: (epoch, n, reason) =>
      read(journalDocuments.entry, { epoch, n, reason }, Entry, (data) => data.journalEntry),
    mine: (from, nextToken) =>
      read(
        journalDocuments.mine,
        { from, nextToken: nextToken ?? null },
        Mine,
        (data) => data.myConsultations,
      ),
    chain: () => read(journalDocuments.chain, {}, Chain, (data) => data.chainState),
    people: (search) => read(journalDocuments.people, { search }, People, (data) => data.people.items),
    exported: (id) => read(journalDocuments.exported, { id }, Exported, (data) => data.journalExport),
    startExport: (filter, format, reason) =>
      deps.send(
        { document: journalDocuments.startExport, input: { filter, format, reason }, entity: null },
        (data) => {
          const parsed = v.safeParse(Started, data);
          return parsed.success ? parsed.output.reply : null;
        },
      ),
  };
};
