import type { Refusal } from '../kernel/Refusal.ts';

/** What may be wrong with changing one's own password; none of it says more than the caller typed. */
export type AccountRefusal =
  /** The old password is not right. Nothing was changed; too many of these and Cognito waits, longer each time. */
  | (Refusal<'account.passwordWrong'> & { readonly errorType: 'VALIDATION' })
  /** The new one is the old one. */
  | (Refusal<'account.passwordSame'> & { readonly errorType: 'VALIDATION' })
  /** Made of words anybody would try first here: police, the zone, one's own name. */
  | (Refusal<'account.passwordHouseWord'> & { readonly errorType: 'VALIDATION' })
  /** The zone's sign-in will not have the new one: it is known to others, or against its rules. */
  | (Refusal<'account.passwordRefused'> & { readonly errorType: 'VALIDATION' });

/** The codes, for whoever keeps a table of their texts. */
export const accountRefusalCodes = [
  'account.passwordWrong',
  'account.passwordSame',
  'account.passwordHouseWord',
  'account.passwordRefused',
] as const satisfies readonly AccountRefusal['code'][];
