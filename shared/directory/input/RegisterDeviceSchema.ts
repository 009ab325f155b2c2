import * as v from 'valibot';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { deviceKinds } from '../KnownSession.ts';

/** `RegisterDeviceInput` of the API. */
export const RegisterDeviceSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ device: v.picklist(deviceKinds), client: v.picklist(['patrol', 'desk', 'admin']) }),
);
