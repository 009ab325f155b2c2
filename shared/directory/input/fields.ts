import * as v from 'valibot';
import { isoOf, millisecondsOf } from '../../kernel/instant.ts';
import { line, paragraphs } from '../../kernel/text.ts';
import { ranks } from '../Rank.ts';
import { type Role, roles } from '../Role.ts';
import { partId } from './partId.ts';

/** The directory's id of a person: their account's `sub`. */
export const personId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,128}$/));

/** As people type it at the sign-in page; small letters, so that two names never differ by a capital alone. */
export const username = v.pipe(
  v.string(),
  v.transform((value) => value.trim().toLowerCase()),
  v.regex(/^[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]$/, 'username'),
);

export const email = v.pipe(v.string(), v.maxLength(200), v.email('email'));

/** A day that is in the calendar, `2026-11-22`. */
export const day = v.pipe(
  v.string(),
  v.regex(/^20\d{2}-\d{2}-\d{2}$/, 'day'),
  v.check((value) => {
    const at = millisecondsOf(`${value}T00:00:00.000Z`);
    return Number.isFinite(at) && isoOf(at).startsWith(value);
  }, 'day'),
);

/** Why somebody decided it: at least ten characters, in the journal and in the person's history. */
export const reason = v.pipe(paragraphs(1_000), v.minLength(10, 'text.tooShort'));

const known = v.pipe(
  v.array(v.picklist(roles)),
  v.maxLength(roles.length),
  v.transform((held): readonly Role[] => roles.filter((role) => held.includes(role))),
);

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What a profile says, besides who it is of. */
export const profileFields = {
  name: line(100),
  personnelNumber: v.exactOptional(v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z0-9./-]{1,30}$/))),
  rank: v.exactOptional(v.picklist(ranks)),
  unit: v.exactOptional(partId),
  team: v.exactOptional(partId),
  districts: v.optional(v.pipe(v.array(partId), v.maxLength(40), v.transform(distinct)), []),
  languages: v.pipe(
    v.array(v.picklist(['nl', 'fr', 'de', 'en'])),
    v.minLength(1, 'required'),
    v.maxLength(4),
    v.transform(distinct),
  ),
};

/** What rights a profile has, and for how long. */
export const rightsFields = {
  roles: known,
  validFrom: v.exactOptional(day),
  validUntil: v.exactOptional(day),
  trainingValidUntil: v.exactOptional(day),
};
