import * as v from 'valibot';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { personId, profileFields } from './fields.ts';

/** `ChangePersonInput` of the API: the whole profile as it is to be. */
export const ChangePersonSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ personId, ...profileFields }),
  v.transform(({ personId: id, ...profile }) => ({ id, command: { kind: 'CHANGE' as const, ...profile } })),
);
