import * as v from 'valibot';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { email, profileFields, rightsFields, username } from './fields.ts';

/** `AddPersonInput` of the API. The e-mail address is the account's alone; the directory does not keep it. */
export const AddPersonSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ username, email: v.exactOptional(email), ...profileFields, ...rightsFields }),
);
