import * as v from 'valibot';
import type { Subject } from '../../shared/journal/AuditFacts.ts';
import { ReasonSchema } from '../../shared/journal/reason/ReasonSchema.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { JournalPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { checkLink } from './checkLink.ts';
import { FilterSchema } from './FilterSchema.ts';
import type { FoundEntry } from './findEntries.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';
import { questionOf } from './questionOf.ts';
import { readPage } from './readPage.ts';
import { reviewerRights } from './reviewerRights.ts';
import { showEntries } from './showEntries.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    filter: FilterSchema,
    reason: ReasonSchema,
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 100),
    nextToken: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
  }),
);

/** Query.journal: what was done and looked at, newest first. Reading it is itself in the journal, with its reason. */
export const journal =
  (tools: JournalQuestionTools): UseCase =>
  async (input, { person, may }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { filter, reason, ...paging } = parsed.value;
    const linked = await checkLink(tools, reason);
    if (!linked.ok) return linked;
    const asked = await questionOf(tools, filter);
    if (!asked.ok) return asked;
    const page = await readPage(tools, asked.value.question, person.sub, paging);
    if (!page.ok) return page;
    const { entries, ...rest } = page.value;
    const items = [...(await showEntries(tools, entries, reviewerRights(may)))];
    return accepted(
      new Consulted({ ...rest, items } satisfies JournalPage, {
        subjects: [...asked.value.about, ...actorsOf(entries)],
        count: items.length,
      }),
    );
  };

/** Whose doings are shown. */
export const actorsOf = (entries: readonly FoundEntry[]): readonly Subject[] => [
  ...new Map(
    entries
      .filter(({ actor }) => actor.kind === 'PERSON')
      .map(({ actor }) => [actor.id, { kind: 'PERSON', id: actor.id } as const]),
  ).values(),
];
