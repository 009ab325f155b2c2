import * as v from 'valibot';
import { ReasonSchema } from '../../../shared/journal/reason/ReasonSchema.ts';
import type { Drafts } from '../offline/Drafts.ts';
import type { ReasonInput } from './JournalFilterInput.ts';
import type { JournalExportView } from './JournalSource.ts';
import { actGroups, type Question } from './Question.ts';

/** An export somebody asked for before they had to sign in anew. */
export interface ExportIntent {
  readonly question: Question;
  readonly reason: ReasonInput;
  readonly format: JournalExportView['format'];
}

const place = 'journal.export';
const maybe = v.exactOptional(v.string());
const Kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    question: v.object({
      what: v.picklist(Object.keys(actGroups) as (keyof typeof actGroups)[]),
      who: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
      whom: v.exactOptional(
        v.object({
          kind: v.picklist(['INCIDENT', 'PERSON', 'ADDRESS']),
          identifier: v.string(),
          label: maybe,
        }),
      ),
      from: maybe,
      to: maybe,
      because: maybe,
    }),
    reason: ReasonSchema,
    format: v.picklist(['JSON_LINES', 'CSV']),
  }),
);

/** Kept sealed, one person's own, and taken out once. */
export const exportIntent = {
  keep: (drafts: Drafts, intent: ExportIntent): void => drafts.write(place, JSON.stringify(intent)),
  take: (drafts: Drafts): ExportIntent | null => {
    const { text } = drafts.draft(place).peek();
    if (text === '') return null;
    drafts.discard(place);
    const parsed = v.safeParse(Kept, text);
    return parsed.success ? parsed.output : null;
  },
} as const;
