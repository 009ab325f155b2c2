import type { Role } from './Role.ts';

/** Two roles nobody may hold at once. */
export type Apart = readonly [Role, Role];

/** Who comes in from outside holds that role and no other: their access is not the zone's to add to. */
const fromOutside = ['MUNICIPALITY_CLERK', 'PROSECUTOR', 'AUDITOR_COC'] as const satisfies readonly Role[];

/**
 * Who looks into what people did cannot be who gives them rights, or who commands them: review and the data-protection
 * officer stand apart from both (Regulation 2016/679 article 38(6) and Directive 2016/680 article 33: no instructions,
 * no conflict of tasks).
 */
const apart: readonly Apart[] = [
  ['INTERNAL_REVIEW', 'ZONE_ADMIN'],
  ['INTERNAL_REVIEW', 'CHIEF'],
  ['DPO', 'ZONE_ADMIN'],
  ['DPO', 'CHIEF'],
];

/** The first two of these roles that may not be held together; null when all may. */
export const rolesApart = (held: readonly Role[]): Apart | null => {
  const outsider = fromOutside.find((role) => held.includes(role));
  const beside = held.find((role) => role !== outsider);
  if (outsider !== undefined && beside !== undefined) return [outsider, beside];
  return apart.find((pair) => pair.every((role) => held.includes(role))) ?? null;
};
