import type { Reaction } from '../../../shared/chat/Message.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

/** A reaction's picture; its word always stands beside it. */
export const reactionIcon: Readonly<Record<Reaction, IconName>> = {
  SEEN: 'eye',
  UNDERSTOOD: 'check',
  COMING: 'navigation',
};
