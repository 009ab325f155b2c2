import type * as v from 'valibot';
import type { Result } from '../../../shared/kernel/Result.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import type { ApiFailure } from '../realtime/ApiFailure.ts';
import type { JournalEntryView } from './JournalEntryView.ts';
import type { JournalFilterInput, ReasonInput } from './JournalFilterInput.ts';
import type { ChainStateSchema, JournalExportSchema, JournalPageSchema } from './journalSchemas.ts';

/** An answer of the zone, or why there is none. */
export type Asked<T> = Promise<Result<T, AskFailure>>;
export type AskFailure = ApiFailure | { readonly kind: 'expired' };

export type JournalPageView = v.InferOutput<typeof JournalPageSchema>;
export type ChainStateView = v.InferOutput<typeof ChainStateSchema>;
export type JournalExportView = v.InferOutput<typeof JournalExportSchema>;

/** Somebody a filter can name. */
export interface NamedPerson {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly unit?: string;
}

/** The zone's journal as a client reads it. What is read with a reason is itself in the journal. */
export interface JournalSource {
  /** Newest first, at most 100 a page. */
  readonly page: (
    filter: JournalFilterInput,
    reason: ReasonInput,
    nextToken?: string,
  ) => Asked<JournalPageView>;
  /** One entry, with `verified`: whether its hash and predecessor were made anew and agree. */
  readonly entry: (epoch: string, n: number, reason: ReasonInput) => Asked<JournalEntryView>;
  /** What the caller did and looked at. @param from ISO 8601. */
  readonly mine: (from: string, nextToken?: string) => Asked<JournalPageView>;
  readonly chain: () => Asked<ChainStateView>;
  readonly people: (search: string) => Asked<readonly NamedPerson[]>;
  readonly startExport: (
    filter: JournalFilterInput,
    format: JournalExportView['format'],
    reason: ReasonInput,
  ) => Promise<CommandAnswer<JournalExportView>>;
  readonly exported: (id: string) => Asked<JournalExportView>;
}
