import * as v from 'valibot';
import { OrganisationSchema } from '../../../shared/directory/input/OrganisationSchema.ts';

type Part = { readonly id: string; readonly name: string };
type Kind = 'teams' | 'districts' | 'units';

/** The rows of a list of parts that the zone would refuse: an id or name it does not take, or an id that stands twice. */
export const partProblems = (parts: readonly Part[]): ReadonlySet<number> => {
  const empty: Readonly<Record<Kind, readonly Part[]>> = { teams: [], districts: [], units: [] };
  const wrong = new Set<number>();
  for (const [index, part] of parts.entries()) {
    const alone = v.safeParse(OrganisationSchema, { ...empty, teams: [part] });
    const twice = parts.some((other, at) => at < index && other.id.trim() === part.id.trim());
    if (!alone.success || twice) wrong.add(index);
  }
  return wrong;
};
