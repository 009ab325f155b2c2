import type { Refusal } from './Refusal.ts';

/**
 * What any operation may answer instead of a value, whatever its capability. As everywhere, `refusal.<code>` is the
 * key of the text a person reads.
 */
export type CommonRefusal =
  /** The token is not one of a person of this zone. */
  | (Refusal<'identity.notAPerson'> & { readonly errorType: 'UNAUTHENTICATED' })
  /** The token names another zone than the one that answers (decisions.md 4). */
  | (Refusal<'zone.claimDiffers'> & { readonly errorType: 'FORBIDDEN' })
  /** The zone's store came back from an older copy; what was erased since is being erased again. */
  | (Refusal<'zone.restoring'> & { readonly errorType: 'SOURCE_UNAVAILABLE' })
  /** The directory does not know the account. */
  | (Refusal<'person.unknown'> & { readonly errorType: 'FORBIDDEN' })
  /** The directory knows the person as suspended or gone. */
  | (Refusal<'person.notActive'> & { readonly errorType: 'FORBIDDEN' })
  /** The person's profile is not valid today, in Belgium. */
  | (Refusal<'person.notValidNow'> & { readonly errorType: 'FORBIDDEN' })
  /** The session was ended: the client signs in anew. */
  | (Refusal<'session.revoked'> & { readonly errorType: 'UNAUTHENTICATED' })
  /** The policy does not let the caller do this; also the answer to an operation nobody declared. */
  | (Refusal<'access.denied'> & { readonly errorType: 'FORBIDDEN' })
  /** The caller may do this to others, not to themselves. */
  | (Refusal<'access.ownRights'> & { readonly errorType: 'FORBIDDEN' })
  /** The caller may do this, once they have signed in anew: their last sign-in is more than 300 s ago. */
  | (Refusal<'access.stepUp'> & { readonly errorType: 'STEP_UP_REQUIRED' })
  /** So much of this in so short a time that it waits `minutes` (docs/adr/0134); nothing was done. */
  | (Refusal<'budget.spent'> & {
      readonly errorType: 'RATE_LIMITED';
      readonly params: { readonly minutes: number };
    })
  /** Declared and allowed, but this release cannot do it yet. */
  | (Refusal<'operation.notReady'> & { readonly errorType: 'FORBIDDEN' })
  /** `path` names the field, `rule` what it broke (`text.controlCharacter`, `max_length`, …); never the value. */
  | (Refusal<'input.invalid'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly path: string; readonly rule: string };
    })
  /** The command id stands for another command, or for another person's. */
  | (Refusal<'command.reused'> & { readonly errorType: 'IDEMPOTENCY_MISMATCH' })
  /** Too many changed the same thing at once; nothing was done, the same command may be sent again. */
  | (Refusal<'command.busy'> & { readonly errorType: 'CONFLICT' })
  /** The token of a next page is not one this zone gave out for this question. */
  | (Refusal<'page.tokenInvalid'> & { readonly errorType: 'VALIDATION' })
  | (Refusal<'topic.unknown'> & { readonly errorType: 'NOT_FOUND' });

/** The codes, for whoever keeps a table of their texts. */
export const commonRefusalCodes = [
  'identity.notAPerson',
  'zone.claimDiffers',
  'zone.restoring',
  'person.unknown',
  'person.notActive',
  'person.notValidNow',
  'session.revoked',
  'access.denied',
  'access.ownRights',
  'access.stepUp',
  'budget.spent',
  'operation.notReady',
  'input.invalid',
  'command.reused',
  'command.busy',
  'page.tokenInvalid',
  'topic.unknown',
] as const satisfies readonly CommonRefusal['code'][];
