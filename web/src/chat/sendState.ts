import type { ChannelPeople } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';

/** How far one's own message has come, told truly: of how many others, and how many. */
export interface SendState {
  readonly kind: 'sent' | 'delivered' | 'read';
  readonly count: number;
  readonly others: number;
}

/**
 * What the marks say of a message the zone has. Pure.
 * @param people null where they are too many to be counted one by one: then it is only known to be sent.
 */
export const sendState = (message: ChatMessage, people: ChannelPeople | null): SendState => {
  const members = (people?.members ?? []).filter(({ personId }) => personId !== message.sender.personId);
  const marks = new Map((people?.marks ?? []).map((mark) => [mark.personId, mark]));
  const others = members.length;
  const count = (what: 'read' | 'delivered'): number =>
    members.filter(({ personId }) => (marks.get(personId)?.[what] ?? 0) >= message.n).length;
  if (marks.size === 0 || others === 0) return { kind: 'sent', count: 0, others };
  const read = count('read');
  if (read > 0) return { kind: 'read', count: read, others };
  const delivered = count('delivered');
  return { kind: delivered > 0 ? 'delivered' : 'sent', count: delivered, others };
};

/** Of an urgent message, per person: confirmed, reached but not confirmed, or not reached at all. */
export interface Reach {
  readonly personId: string;
  readonly name: string;
  readonly callSign?: string;
  readonly how: 'confirmed' | 'read' | 'delivered' | 'notReached';
  readonly at?: string;
}

/** Who has a message, who has not, and who was not reached; those that need somebody first. Pure. */
export const reachOf = (message: ChatMessage, people: ChannelPeople | null): readonly Reach[] => {
  const acks = new Map(message.acks.map((ack) => [ack.personId, ack]));
  const marks = new Map((people?.marks ?? []).map((mark) => [mark.personId, mark]));
  const members = people?.members ?? message.acks;
  return members
    .filter(({ personId }) => personId !== message.sender.personId)
    .map((member): Reach => {
      const ack = acks.get(member.personId);
      const mark = marks.get(member.personId);
      const callSign =
        'callSign' in member && typeof member.callSign === 'string' ? member.callSign : undefined;
      const how =
        ack !== undefined
          ? 'confirmed'
          : (mark?.read ?? 0) >= message.n
            ? 'read'
            : (mark?.delivered ?? 0) >= message.n
              ? 'delivered'
              : 'notReached';
      return {
        personId: member.personId,
        name: member.name,
        ...(callSign === undefined ? {} : { callSign }),
        how,
        ...(ack === undefined ? {} : { at: ack.at }),
      };
    });
};
