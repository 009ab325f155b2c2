import * as v from 'valibot';
import { AddPersonSchema } from '../../../shared/directory/input/AddPersonSchema.ts';
import { ChangePersonSchema } from '../../../shared/directory/input/ChangePersonSchema.ts';
import { ChangeRightsSchema } from '../../../shared/directory/input/ChangeRightsSchema.ts';
import { type PersonDraft, profileOf, rightsOf } from './PersonDraft.ts';

export type PersonForm = 'ADD' | 'CHANGE' | 'RIGHTS';

/** The fields a person form can have something wrong with; `people.wrong.<field>` says what is asked of it. */
export const wrongFields = [
  'name',
  'username',
  'email',
  'personnelNumber',
  'unit',
  'team',
  'districts',
  'languages',
  'roles',
  'validFrom',
  'validUntil',
  'trainingValidUntil',
  'reason',
] as const;
export type WrongField = (typeof wrongFields)[number];

/** The fields of a form the zone would refuse, by the zone's own rules (shared/directory/input), before it is asked. */
export const draftProblems = (form: PersonForm, draft: PersonDraft): readonly WrongField[] => {
  const email = draft.email.trim();
  const parsed =
    form === 'ADD'
      ? v.safeParse(AddPersonSchema, {
          username: draft.username,
          ...(email === '' ? {} : { email }),
          ...profileOf(draft),
          ...rightsOf(draft),
        })
      : form === 'CHANGE'
        ? v.safeParse(ChangePersonSchema, { personId: 'p', ...profileOf(draft) })
        : v.safeParse(ChangeRightsSchema, { personId: 'p', ...rightsOf(draft), reason: draft.reason });
  const wrong = new Set(
    parsed.success ? [] : parsed.issues.map((issue) => String(issue.path?.[0]?.key ?? '')),
  );
  const rights = form !== 'CHANGE';
  if (form === 'ADD' && draft.roles.length === 0) wrong.add('roles');
  if (rights && draft.validFrom !== '' && draft.validUntil !== '' && draft.validUntil < draft.validFrom)
    wrong.add('validUntil');
  return wrongFields.filter((field) => wrong.has(field));
};
