/** What is wrong with what was typed, and in which field; `why` is a key under `people.ownPassword.wrong.`. */
export interface PasswordProblem {
  readonly field: 'current' | 'next' | 'again';
  readonly why: 'missing' | 'short' | 'blank' | 'same' | 'differs';
}

/** What the zone would refuse anyway (ChangePasswordSchema), said before it is sent; null when nothing is wrong. */
export const passwordProblem = ({
  current,
  next,
  again,
}: {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}): PasswordProblem | null => {
  if (current === '') return { field: 'current', why: 'missing' };
  if (next.length < 14) return { field: 'next', why: 'short' };
  if (/^\s|\s$/u.test(next)) return { field: 'next', why: 'blank' };
  if (next === current) return { field: 'next', why: 'same' };
  return next === again ? null : { field: 'again', why: 'differs' };
};
