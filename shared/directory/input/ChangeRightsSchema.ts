import * as v from 'valibot';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { personId, reason, rightsFields } from './fields.ts';

/** `ChangeRightsInput` of the API: the whole of the rights as they are to be. */
export const ChangeRightsSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ personId, ...rightsFields, reason }),
  v.transform(({ personId: id, ...rights }) => ({
    id,
    command: { kind: 'CHANGE_RIGHTS' as const, ...rights },
  })),
);
