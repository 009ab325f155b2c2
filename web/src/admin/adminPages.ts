import type { Role } from '../../../shared/directory/Role.ts';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

/**
 * The rooms of the admin client and whose they are. It is only what is offered: every question in them is decided
 * by the zone (shared/policy), whatever a page shows.
 */
export const adminPages = [
  { page: 'journal', icon: 'book-open-check', operation: 'Query.journal' },
  { page: 'people', icon: 'users', operation: 'Query.people' },
  { page: 'photos', icon: 'camera', operation: 'Mutation.changePhotoSettings' },
  { page: 'chat', icon: 'messages-square', operation: 'Mutation.changeChatSettings' },
  { page: 'fleet', icon: 'car', operation: 'Mutation.changeUnitSettings' },
  { page: 'webhooks', icon: 'send', operation: 'Query.webhooks' },
  { page: 'mine', icon: 'eye', operation: 'Query.myConsultations' },
  { page: 'account', icon: 'key-round', operation: 'Query.sessions' },
] as const satisfies readonly {
  readonly page: string;
  readonly icon: IconName;
  /** Whoever may ask this may enter. */
  readonly operation: string;
}[];

export type AdminPage = (typeof adminPages)[number]['page'];

/** The rooms somebody with these roles may enter, in order; the first is where they begin. */
export const pagesFor = (roles: readonly Role[]): readonly (typeof adminPages)[number][] =>
  adminPages.filter(({ operation }) => heldBy(roles)(operation));
