import * as v from 'valibot';
import type { Drafts } from '../offline/Drafts.ts';
import type { ReasonedAct } from './PeopleSource.ts';

/** What stands in front of the room: a form that changes something. */
export type PeopleDialogName = 'ADD' | 'CHANGE' | 'RIGHTS' | 'ORGANISATION' | ReasonedAct;

const place = 'people.dialog';
const Kept = v.picklist([
  'ADD',
  'CHANGE',
  'RIGHTS',
  'ORGANISATION',
  'SUSPEND',
  'REINSTATE',
  'RESET_SIGN_IN',
  'END',
]);

/** The form somebody was in when they left to sign in anew; it opens again when they are back, and only then. */
export const keptDialog = {
  keep: (drafts: Drafts, name: PeopleDialogName): void => drafts.write(place, name),
  take: (drafts: Drafts): PeopleDialogName | null => {
    const { text } = drafts.draft(place).peek();
    if (text !== '') drafts.discard(place);
    const parsed = v.safeParse(Kept, text);
    return parsed.success ? parsed.output : null;
  },
} as const;
