import { paragraphs } from '../../shared/kernel/text.ts';
import { onOneMessage } from './onOneMessage.ts';

/** Mutation.editMessage: other words for one's own message. */
export const editMessage = onOneMessage('editMessage', { text: paragraphs(4_000) }, ({ text }) => ({
  kind: 'EDIT',
  text,
}));
