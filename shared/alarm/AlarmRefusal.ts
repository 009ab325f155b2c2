import type { Refusal } from '../kernel/Refusal.ts';

/** Every "no" about alarms; `refusal.<code>` is the key of the text a person reads. */
export type AlarmRefusal =
  | (Refusal<'alarm.notFound'> & { readonly errorType: 'NOT_FOUND' })
  | (Refusal<'alarm.alreadyEnded'> & { readonly errorType: 'CONFLICT' })
  /** Nobody asked for it, or it is answered: the state says which. */
  | (Refusal<'alarm.notNow'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly state: string };
    })
  /** The caller stands on neither side of it. */
  | (Refusal<'alarm.notYours'> & { readonly errorType: 'FORBIDDEN' })
  /** Who asked for it cannot agree to it as well: the other side has to know. */
  | (Refusal<'alarm.otherSide'> & { readonly errorType: 'CONFLICT' });

/** The codes, for whoever keeps a table of their texts. */
export const alarmRefusalCodes = [
  'alarm.notFound',
  'alarm.alreadyEnded',
  'alarm.notNow',
  'alarm.notYours',
  'alarm.otherSide',
] as const satisfies readonly AlarmRefusal['code'][];
