import * as v from 'valibot';
import type { JournalRefusal } from '../../shared/journal/JournalRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { JournalPage } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { TimeSchema } from './FilterSchema.ts';
import type { JournalQuestionTools } from './JournalQuestionTools.ts';
import { readPage } from './readPage.ts';
import { showEntries } from './showEntries.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    from: v.exactOptional(TimeSchema),
    to: v.exactOptional(TimeSchema),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 100),
    nextToken: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
  }),
);

/**
 * Query.myConsultations: what the caller did and looked at, as the reviewers see it. Whose, the sign-in says and no
 * argument. Their own name and reasons they know; numbers of incidents only while they may look at incidents.
 */
export const myConsultations =
  (tools: JournalQuestionTools): UseCase =>
  async (input, { person, may }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { from, to, ...paging } = parsed.value;
    if (from !== undefined && to !== undefined && from > to) {
      return refused({ errorType: 'VALIDATION', code: 'journal.periodReversed' } satisfies JournalRefusal);
    }
    const question = {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      actorId: person.sub,
    };
    const page = await readPage(tools, question, person.sub, paging);
    if (!page.ok) return page;
    const { entries, ...rest } = page.value;
    const ownOnly = {
      ...tools,
      people: { ...tools.people, names: async () => new Map([[person.sub, person.name]]) },
    };
    const seesStaff = may('Query.person', { kind: 'ZONE' });
    const items = await showEntries(seesStaff ? tools : ownOnly, entries, {
      names: true,
      incidentNumbers: may('Query.incident', { kind: 'ZONE' }),
      reasonTexts: true,
    });
    return accepted({ ...rest, items: [...items] } satisfies JournalPage);
  };
