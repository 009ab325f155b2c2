import * as v from 'valibot';

/** The text of a file to import: 3,500 lines and some, and less than AppSync takes in a request. */
export const csvText = v.pipe(
  v.string(),
  v.minLength(1, 'required'),
  v.maxLength(900_000, 'text.tooLong'),
  v.check((value) => value.isWellFormed(), 'text.illFormed'),
);
