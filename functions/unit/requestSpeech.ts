import * as v from 'valibot';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { unitCommand } from './unitCommand.ts';

/** Mutation.requestSpeech: the crew wants to speak, or no longer; it lies over whatever status there is. */
export const requestSpeech = unitCommand(
  'requestSpeech',
  v.strictObject({ unitId: UnitIdSchema, on: v.boolean() }),
  ({ on }) => ({ kind: 'REQUEST_SPEECH', on }),
);
