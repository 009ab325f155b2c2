import * as v from 'valibot';
import { reactions } from '../../shared/chat/Message.ts';
import { onOneMessage } from './onOneMessage.ts';

/** Mutation.reactToMessage: one reaction a person; none takes it back. */
export const reactToMessage = onOneMessage(
  'reactToMessage',
  { reaction: v.exactOptional(v.picklist(reactions)) },
  ({ reaction = null }) => ({ kind: 'REACT', reaction }),
);
