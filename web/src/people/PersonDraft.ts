import * as v from 'valibot';
import { type Role, roles } from '../../../shared/directory/Role.ts';
import type { PersonView, ProfileInput, RightsInput } from './PeopleSource.ts';

const words = v.fallback(v.string(), '');
const list = v.fallback(v.array(v.string()), []);

/** The form about a person as somebody left it; it need not be complete. */
export const PersonDraftSchema = v.object({
  username: words,
  name: words,
  email: words,
  personnelNumber: words,
  rank: words,
  unit: words,
  team: words,
  districts: list,
  languages: list,
  roles: v.fallback(
    v.pipe(
      v.array(v.string()),
      v.transform((held): readonly Role[] => roles.filter((role) => held.includes(role))),
    ),
    [],
  ),
  validFrom: words,
  validUntil: words,
  trainingValidUntil: words,
  reason: words,
});

export type PersonDraft = v.InferOutput<typeof PersonDraftSchema>;

/** The form as it opens: empty, or what the zone knows of the person. */
export const draftOf = (person: PersonView | null, languages: readonly string[]): PersonDraft => ({
  username: person?.username ?? '',
  name: person?.name ?? '',
  email: '',
  personnelNumber: person?.personnelNumber ?? '',
  rank: person?.rank ?? '',
  unit: person?.unit ?? '',
  team: person?.team ?? '',
  districts: [...(person?.districts ?? [])],
  languages: [...(person?.languages ?? languages)],
  roles: person?.roles ?? [],
  validFrom: person?.validFrom ?? '',
  validUntil: person?.validUntil ?? '',
  trainingValidUntil: person?.trainingValidUntil ?? '',
  reason: '',
});

const said = <K extends string>(key: K, value: string): { readonly [key in K]?: string } => {
  const text = value.trim();
  const one: { [key in K]?: string } = {};
  if (text !== '') one[key] = text;
  return one;
};

/** What the zone is asked to make of the profile. */
export const profileOf = (draft: PersonDraft): ProfileInput => ({
  name: draft.name.trim(),
  ...said('personnelNumber', draft.personnelNumber),
  ...said('rank', draft.rank),
  ...said('unit', draft.unit),
  ...said('team', draft.team),
  districts: draft.districts,
  languages: draft.languages,
});

/** What the zone is asked to make of the rights. */
export const rightsOf = (draft: PersonDraft): RightsInput => ({
  roles: draft.roles,
  ...said('validFrom', draft.validFrom),
  ...said('validUntil', draft.validUntil),
  ...said('trainingValidUntil', draft.trainingValidUntil),
});
