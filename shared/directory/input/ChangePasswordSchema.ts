import * as v from 'valibot';

/** Cognito's own most. */
const most = 256;
/** The pool's least (infra/zone/ZonePeople). */
const least = 14;

/**
 * A password as it was typed: never trimmed or normalized, for what is stored must be what its owner types
 * (ASVS 5.0, V6.2.8). Refused is what a sign-in page could not take back: control characters, blanks at its ends.
 */
const typed = v.pipe(
  v.string(),
  v.maxLength(most, 'text.tooLong'),
  v.check((value) => value.isWellFormed(), 'text.illFormed'),
  v.check((value) => !/\p{Cc}|\u2028|\u2029|\uFEFF/u.test(value), 'text.controlCharacter'),
);

/** `ChangePasswordInput` of the API. */
export const ChangePasswordSchema = v.strictObject({
  current: v.pipe(typed, v.minLength(1, 'required')),
  next: v.pipe(
    typed,
    v.minLength(least, 'password.tooShort'),
    v.check((value) => !/^\s|\s$/u.test(value), 'password.blankAtItsEnd'),
  ),
});
