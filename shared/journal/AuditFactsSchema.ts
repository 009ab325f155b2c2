import * as v from 'valibot';
import type { AuditFacts } from './AuditFacts.ts';
import { auditOps } from './auditOps.ts';
import { linkTypes, reasonCodes } from './reason/ReasonSchema.ts';

// Well-formed, because all of these are chained, and half a character has no canonical form.
const word = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(256),
  v.check((text) => text.isWellFormed()),
);

/** Longest text of a reason, as it may be typed; what is longer is refused where it is typed. */
const reasonText = v.pipe(v.string(), v.maxLength(4_000));

export const AuditFactsSchema = v.object({
  op: v.picklist(['NONE', ...auditOps]),
  operation: word,
  purpose: v.picklist([
    'INCIDENT_HANDLING',
    'DISPATCH_INTAKE',
    'STAFF_ADMINISTRATION',
    'OVERSIGHT',
    'OWN_ACCOUNT',
    'DELIVERY',
  ]),
  legalBasis: v.picklist(['WPF_14', 'WPF_15', 'WPF_44_1', 'LPD_56', 'GPI_1998']),
  reason: v.exactOptional(
    v.object({
      code: v.picklist(reasonCodes),
      linkType: v.exactOptional(v.picklist(linkTypes)),
      linkId: v.exactOptional(word),
      text: v.exactOptional(reasonText),
    }),
  ),
  subjects: v.array(
    v.object({
      kind: v.picklist(['INCIDENT', 'PERSON', 'ADDRESS', 'PHOTO']),
      id: v.pipe(v.string(), v.minLength(1)),
    }),
  ),
  objectId: v.exactOptional(word),
  count: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  decision: v.exactOptional(
    v.object({ effect: v.picklist(['allow', 'deny']), policies: v.array(v.string()) }),
  ),
  role: v.exactOptional(word),
  unit: v.exactOptional(word),
  session: v.exactOptional(word),
  device: v.exactOptional(word),
}) satisfies v.GenericSchema<unknown, AuditFacts>;
