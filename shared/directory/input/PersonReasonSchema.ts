import * as v from 'valibot';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import type { EndPerson, ReinstatePerson, ResetSignIn, SuspendPerson } from '../PersonCommand.ts';
import { personId, reason } from './fields.ts';

type Kind = (EndPerson | ReinstatePerson | ResetSignIn | SuspendPerson)['kind'];

/** `PersonReasonInput` of the API, for one of the commands that need nothing but a person and a reason. */
export const PersonReasonSchema = (kind: Kind) =>
  v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({ personId, reason }),
    v.transform(({ personId: id, reason: why }) => ({ id, command: { kind, reason: why } })),
  );
