import type { Role } from '../../../shared/directory/Role.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

/**
 * The rooms of the admin client and whose they are. It is only what is offered: every question in them is decided
 * by the zone (shared/policy), whatever a page shows.
 */
export const adminPages = [
  { page: 'journal', icon: 'book-open-check', roles: ['INTERNAL_REVIEW', 'DPO', 'AUDITOR_COC'] },
  { page: 'people', icon: 'users', roles: ['ZONE_ADMIN', 'CHIEF', 'INTERNAL_REVIEW', 'DPO'] },
  { page: 'mine', icon: 'eye', roles: null },
  { page: 'account', icon: 'key-round', roles: null },
] as const satisfies readonly {
  readonly page: string;
  readonly icon: IconName;
  /** Null: everybody's. */
  readonly roles: readonly Role[] | null;
}[];

export type AdminPage = (typeof adminPages)[number]['page'];

/** The rooms somebody with these roles may enter, in order; the first is where they begin. */
export const pagesFor = (roles: readonly Role[]): readonly (typeof adminPages)[number][] =>
  adminPages.filter((one) => one.roles === null || one.roles.some((role) => roles.includes(role)));
