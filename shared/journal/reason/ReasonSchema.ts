import * as v from 'valibot';
import { line, paragraphs } from '../../kernel/text.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';

/** The closed list of reasons (domain.md 3.8). */
export const reasonCodes = [
  'INCIDENT',
  'ON_DUTY',
  'STAFF_MATTER',
  'COMPLAINT',
  'RANDOM_SAMPLE',
  'DATA_SUBJECT_REQUEST',
  'SUPERVISOR_REQUEST',
  'DISCIPLINARY',
  'JUDICIAL_FILE',
  'OTHER',
] as const;

export const linkTypes = ['INCIDENT', 'PERSON', 'FILE'] as const;

/** A reason as somebody sends it, in its right form. Whether it is reason enough, `judgeReason` says. */
export const ReasonSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    code: v.picklist(reasonCodes),
    linkType: v.exactOptional(v.picklist(linkTypes)),
    linkId: v.exactOptional(line(128)),
    text: v.exactOptional(paragraphs(1_000)),
  }),
);

export type StatedReason = v.InferOutput<typeof ReasonSchema>;
