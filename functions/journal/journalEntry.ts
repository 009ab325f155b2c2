import * as v from 'valibot';
import { entryHash } from '../../shared/journal/chain/entryHash.ts';
import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';
import type { Sha256 } from '../../shared/journal/chain/Sha256.ts';
import { unlinkLine } from '../../shared/journal/chain/unlinkLine.ts';
import type { JournalRefusal } from '../../shared/journal/JournalRefusal.ts';
import { readEntry } from '../../shared/journal/reading/ReadEntry.ts';
import { ReasonSchema } from '../../shared/journal/reason/ReasonSchema.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { checkLink } from './checkLink.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';
import { actorsOf } from './journal.ts';
import { reviewerRights } from './reviewerRights.ts';
import { showEntries } from './showEntries.ts';

const Arguments = v.strictObject({
  epoch: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,40}$/)),
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason: ReasonSchema,
});

const unknown: JournalRefusal = { errorType: 'NOT_FOUND', code: 'journal.entryUnknown' };

/**
 * Query.journalEntry: one entry. `verified` says that its hash was made anew from its text and agrees, and that the
 * entry before it carries the hash it is chained to. What stands between it and a signed head the export proves.
 */
export const journalEntry =
  (tools: JournalQuestionTools & { readonly sha256: Sha256 }): UseCase =>
  async (input, { may }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { epoch, n, reason } = parsed.value;
    const linked = await checkLink(tools, reason);
    if (!linked.ok) return linked;
    const pages = await tools.chain.pages(epoch, Math.max(1, n - 1), n);
    const lineOf = (number: number) => {
      const page = pages.find(({ from, to }) => from <= number && number <= to);
      return page === undefined ? undefined : { line: page.lines[number - page.from] ?? '', page: page.from };
    };
    const found = lineOf(n);
    if (found === undefined) return refused(unknown);
    const before = n === 1 ? firstPrevHash : unlinkLine(lineOf(n - 1)?.line ?? '')?.hash;
    const entry = { ...readEntry(found.line), page: found.page };
    const own = unlinkLine(found.line);
    const verified =
      own !== null &&
      own.prevHash === before &&
      own.hash === entryHash(tools.sha256, own.prevHash, own.canonical) &&
      entry.n === n &&
      entry.epoch === epoch;
    const [view] = await showEntries(tools, [entry], reviewerRights(may));
    if (view === undefined) return refused(unknown);
    return accepted(
      new Consulted(
        { ...view, verified },
        { subjects: actorsOf([entry]), count: 1, objectId: `${epoch}/${n}` },
      ),
    );
  };
