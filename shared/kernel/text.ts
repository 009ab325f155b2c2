import * as v from 'valibot';

/**
 * Text from a person or a machine: trimmed, in Unicode's composed form, so that equal texts are equal bytes. Refused,
 * not repaired, are the characters that make a screen show something else than what is stored: control
 * characters, and marks that turn the reading direction (a name that reads backwards is a trap).
 */
const text = (maximum: number, allowed: string) =>
  v.pipe(
    v.string(),
    // Before any work on it: a normalized text is at most three times shorter.
    v.maxLength(maximum * 4, 'text.tooLong'),
    v.check((value) => value.isWellFormed(), 'text.illFormed'),
    v.transform((value) => value.replaceAll('\r\n', '\n').normalize('NFC').trim()),
    v.minLength(1, 'required'),
    v.maxLength(maximum, 'text.tooLong'),
    v.check(
      (value) => ![...value].some((sign) => isControl(sign) && !allowed.includes(sign)),
      'text.controlCharacter',
    ),
    v.check((value) => !turnsDirection.test(value), 'text.directionOverride'),
  );

const isControl = (sign: string): boolean => /\p{Cc}|\u2028|\u2029|\uFEFF/u.test(sign);

const turnsDirection = /[\u202A-\u202E\u2066-\u2069]/u;

/** One line of at most `maximum` UTF-16 units. */
export const line = (maximum: number) => text(maximum, '');

/** Lines, of at most `maximum` UTF-16 units in all; line feeds and tabs may stand in it. */
export const paragraphs = (maximum: number) => text(maximum, '\n\t');
