import * as v from 'valibot';
import { line } from '../../kernel/text.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import type { IncidentCaller } from '../IncidentCaller.ts';

/** A caller as said. Who is anonymous has neither name nor number: it is refused, not quietly left out. */
export const CallerSchema: v.GenericSchema<unknown, IncidentCaller> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    name: v.exactOptional(line(120)),
    phone: v.exactOptional(line(40)),
    anonymous: v.optional(v.boolean(), false),
    language: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
  }),
  v.check(
    ({ anonymous, name, phone }) => !anonymous || (name === undefined && phone === undefined),
    'caller.notAnonymous',
  ),
);
