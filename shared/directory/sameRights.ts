import type { PersonItem } from './PersonItem.ts';

type Rights = Pick<PersonItem, 'roles' | 'validFrom' | 'validUntil' | 'trainingValidUntil'>;

/** Whether two sets of rights are the same, in whatever order the roles stand. */
export const sameRights = (one: Rights, other: Rights): boolean =>
  [...one.roles].sort().join() === [...other.roles].sort().join() &&
  one.validFrom === other.validFrom &&
  one.validUntil === other.validUntil &&
  one.trainingValidUntil === other.trainingValidUntil;
