import { line } from '../../shared/kernel/text.ts';
import { onOneChannel } from './onOneChannel.ts';

/** Mutation.renameGroup: only who moderates it. */
export const renameGroup = onOneChannel('renameGroup', { title: line(60) }, ({ title }) => ({
  kind: 'RENAME',
  title,
}));
