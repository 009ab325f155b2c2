import { personId } from '../../shared/directory/input/fields.ts';
import { onOneChannel } from './onOneChannel.ts';

/** Mutation.removeMember: they hear and read nothing of it any more. */
export const removeMember = onOneChannel('removeMember', { personId }, (said) => ({
  kind: 'REMOVE',
  ...said,
}));
