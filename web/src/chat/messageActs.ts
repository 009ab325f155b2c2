import type { Channel } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';

/** What somebody may do with a message now. */
export type MessageAct = 'REPLY' | 'EDIT' | 'DELETE' | 'REACT' | 'ACKNOWLEDGE' | 'END_PLACE';

/**
 * What is offered with a message; the zone decides again when it is asked. Pure.
 * @param who `leads`: somebody who may also delete what others said.
 */
export const messageActs = (
  message: ChatMessage,
  channel: Pick<Channel, 'state' | 'allowedActions'>,
  who: { readonly me: string; readonly leads: boolean; readonly now: number },
): readonly MessageAct[] => {
  if (message.state !== 'SENT' || message.deletedAt !== undefined) return [];
  const open = channel.state === 'OPEN';
  const own = message.sender.personId === who.me;
  const waits = message.ackRequired && !own && !message.acks.some(({ personId }) => personId === who.me);
  const moves =
    own && message.place?.liveUntil !== undefined && Date.parse(message.place.liveUntil) > who.now;
  return [
    ...(waits ? (['ACKNOWLEDGE'] as const) : []),
    ...(open && channel.allowedActions.includes('POST') ? (['REPLY'] as const) : []),
    ...(open && !own ? (['REACT'] as const) : []),
    ...(moves ? (['END_PLACE'] as const) : []),
    ...(open && own && message.kind === 'TEXT' ? (['EDIT'] as const) : []),
    ...(own || who.leads || message.allowedActions.includes('DELETE') ? (['DELETE'] as const) : []),
  ];
};
