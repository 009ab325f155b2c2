import * as v from 'valibot';
import { line, paragraphs } from '../../kernel/text.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { type PersonFacts, personRoles } from '../IncidentPerson.ts';
import { natures } from '../Nature.ts';

/** What is said of a person in an incident. */
export const PersonFactsSchema: v.GenericSchema<unknown, PersonFacts> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    role: v.picklist(personRoles),
    label: line(120),
    description: v.exactOptional(paragraphs(1_000)),
    nature: v.picklist(natures),
  }),
);
