import { noEpoch } from '../../shared/journal/noEpoch.ts';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { type FoundEntry, findEntries, type JournalTools } from './findEntries.ts';
import { journalPageToken, placeInJournalToken } from './journalPageToken.ts';

/** A page of the journal as found, before anybody's name is put to it. */
export interface FoundPage {
  readonly epoch: string;
  readonly head: number;
  readonly entries: readonly FoundEntry[];
  readonly nextToken: string | null;
}

/** The next entries that answer a question, newest first, at most `limit`; or that the token is none of this question's. */
export const readPage = async (
  tools: JournalTools,
  question: JournalQuestion,
  askedBy: string,
  { limit, nextToken }: { readonly limit: number; readonly nextToken?: string },
): Promise<Result<FoundPage, CommonRefusal>> => {
  const place = nextToken === undefined ? null : placeInJournalToken(question, askedBy, nextToken);
  if (place === undefined) return refused({ errorType: 'VALIDATION', code: 'page.tokenInvalid' });
  const head = await tools.chain.head();
  if (head === null) return accepted({ epoch: noEpoch, head: 0, entries: [], nextToken: null });
  const entries: FoundEntry[] = [];
  let more = false;
  for await (const entry of findEntries(tools, question, head, place ?? undefined)) {
    if (entries.length === limit) {
      more = true;
      break;
    }
    entries.push(entry);
  }
  const last = entries.at(-1);
  return accepted({
    epoch: head.epoch,
    head: head.n,
    entries,
    nextToken:
      more && last !== undefined
        ? journalPageToken(question, askedBy, { epoch: last.epoch, below: last.n })
        : null,
  });
};
