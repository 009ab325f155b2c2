import type { Refusal } from '../kernel/Refusal.ts';

/** Why something is not said, shown or changed in a channel. */
export type ChatRefusal =
  /** There is no such channel, or the caller is not in it: the two are told alike. */
  | (Refusal<'chat.notMember'> & { readonly errorType: 'NOT_FOUND' })
  /** The caller is not on duty, and the zone keeps this channel closed then. */
  | (Refusal<'chat.offDuty'> & { readonly errorType: 'FORBIDDEN' })
  /** Its incident is over. */
  | (Refusal<'chat.readOnly'> & { readonly errorType: 'CONFLICT' })
  /** Everybody reads it; who leads posts. */
  | (Refusal<'chat.leadersPost'> & { readonly errorType: 'FORBIDDEN' })
  /** Only who moderates the group does this. */
  | (Refusal<'chat.moderatorsOnly'> & { readonly errorType: 'FORBIDDEN' })
  /** Somebody named is not of this zone, or not any more. */
  | (Refusal<'chat.personUnknown'> & { readonly errorType: 'NOT_FOUND' })
  /** A channel with oneself. */
  | (Refusal<'chat.withOneself'> & { readonly errorType: 'VALIDATION' })
  /** The id stands for another channel, or another message. */
  | (Refusal<'chat.idTaken'> & { readonly errorType: 'CONFLICT' })
  /** More members than a group holds. */
  | (Refusal<'chat.groupFull'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly most: number };
    })
  /** There is no such message in the channel, or it is from before the caller came. */
  | (Refusal<'chat.messageUnknown'> & { readonly errorType: 'NOT_FOUND' })
  /** It was deleted or taken back. */
  | (Refusal<'chat.messageGone'> & { readonly errorType: 'CONFLICT' })
  /** Somebody came into the group since: they would hear of what they may not read. It is deleted and said anew. */
  | (Refusal<'chat.editedNoMore'> & { readonly errorType: 'CONFLICT' })
  /** Only its sender does this. */
  | (Refusal<'chat.notYours'> & { readonly errorType: 'FORBIDDEN' })
  /** Somebody else's message is deleted with a reason. */
  | (Refusal<'chat.reasonNeeded'> & { readonly errorType: 'VALIDATION' })
  /** What kind of message it is and what is in it do not fit. */
  | (Refusal<'chat.contentMissing'> & { readonly errorType: 'VALIDATION' })
  /** It is not one that moves, or no longer. */
  | (Refusal<'chat.placeNotLive'> & { readonly errorType: 'CONFLICT' })
  /** The time to send it at is past, too near or too far. */
  | (Refusal<'chat.sendAtWrong'> & { readonly errorType: 'VALIDATION' })
  /** Not to be taken back: it was said. */
  | (Refusal<'chat.alreadySaid'> & { readonly errorType: 'CONFLICT' })
  /** Who looked at older settings looks again. */
  | (Refusal<'chat.settingsChangedSince'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly version: number };
    });

/** The codes, for whoever keeps a table of their texts. */
export const chatRefusalCodes = [
  'chat.notMember',
  'chat.offDuty',
  'chat.readOnly',
  'chat.leadersPost',
  'chat.moderatorsOnly',
  'chat.personUnknown',
  'chat.withOneself',
  'chat.idTaken',
  'chat.groupFull',
  'chat.messageUnknown',
  'chat.messageGone',
  'chat.editedNoMore',
  'chat.notYours',
  'chat.reasonNeeded',
  'chat.contentMissing',
  'chat.placeNotLive',
  'chat.sendAtWrong',
  'chat.alreadySaid',
  'chat.settingsChangedSince',
] as const satisfies readonly ChatRefusal['code'][];
