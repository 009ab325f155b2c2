import type { Role } from '../../../shared/directory/Role.ts';
import { type Ability, abilitiesOf } from './abilities.ts';

interface Rights {
  readonly roles: readonly Role[];
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly trainingValidUntil?: string;
}

type Day = 'validFrom' | 'validUntil' | 'trainingValidUntil';

/** What a change of rights would do, before it is done. */
export interface RightsDifference {
  readonly rolesGained: readonly Role[];
  readonly rolesLost: readonly Role[];
  readonly gained: readonly Ability[];
  readonly lost: readonly Ability[];
  /** Days that become others; undefined is "no such day". */
  readonly days: readonly {
    readonly day: Day;
    readonly from: string | undefined;
    readonly to: string | undefined;
  }[];
  readonly none: boolean;
}

const days = ['validFrom', 'validUntil', 'trainingValidUntil'] as const;
const without = <T>(these: readonly T[], those: readonly T[]): readonly T[] =>
  these.filter((one) => !those.includes(one));

/** An ability is gained or lost as a whole: a second role that gives the same changes nothing. */
export const rightsDifference = (before: Rights, after: Rights): RightsDifference => {
  const rolesGained = without(after.roles, before.roles);
  const rolesLost = without(before.roles, after.roles);
  const changed = days
    .map((day) => ({ day, from: before[day], to: after[day] }))
    .filter(({ from, to }) => (from ?? '') !== (to ?? ''));
  return {
    rolesGained,
    rolesLost,
    gained: without(abilitiesOf(after.roles), abilitiesOf(before.roles)),
    lost: without(abilitiesOf(before.roles), abilitiesOf(after.roles)),
    days: changed,
    none: rolesGained.length + rolesLost.length + changed.length === 0,
  };
};
