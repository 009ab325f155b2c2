import { assertNever } from '../kernel/assertNever.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { Channel, Member } from './Channel.ts';
import type { ChannelEvent } from './ChannelEvent.ts';
import type { ChatRefusal } from './ChatRefusal.ts';

/** People in a group at most: all of them and what tells them of it fit into one transaction. */
export const mostMembers = 50;

interface Person {
  readonly personId: string;
  readonly name: string;
}

export type ChannelCommand =
  | { readonly kind: 'OPEN_DIRECT'; readonly other: Person }
  | { readonly kind: 'CREATE_GROUP'; readonly title: string; readonly people: readonly Person[] }
  | { readonly kind: 'RENAME'; readonly title: string }
  | { readonly kind: 'ADD'; readonly people: readonly Person[] }
  | { readonly kind: 'REMOVE'; readonly personId: string };

/**
 * What a command does to a channel whose members are stored, or why not; null where all is already as it wants it. Who
 * comes reads from `lastN` on, and nothing from before.
 */
export const decideChannel = (
  state: Channel | null,
  command: ChannelCommand,
  { talker, lastN }: { readonly talker: Person; readonly lastN: number },
): Result<ChannelEvent | null, ChatRefusal> => {
  const as =
    (role: Member['role'], joinedAtN: number) =>
    (person: Person): Member => ({
      ...person,
      role,
      joinedAtN,
    });
  switch (command.kind) {
    case 'OPEN_DIRECT': {
      if (command.other.personId === talker.personId)
        return refused({ errorType: 'VALIDATION', code: 'chat.withOneself' });
      if (state !== null) return accepted(null);
      const members = [talker, command.other].map(as('MEMBER', 0));
      return accepted({ type: 'chat.channelOpened', kind: 'DIRECT', title: '', members });
    }
    case 'CREATE_GROUP': {
      if (state !== null) return refused({ errorType: 'CONFLICT', code: 'chat.idTaken' });
      const others = command.people.filter(({ personId }) => personId !== talker.personId);
      if (others.length + 1 > mostMembers) return refused(full);
      const members = [as('MODERATOR', 0)(talker), ...others.map(as('MEMBER', 0))];
      return accepted({ type: 'chat.channelOpened', kind: 'GROUP', title: command.title, members });
    }
    default:
  }
  const me = state?.members.find(({ personId }) => personId === talker.personId);
  if (state === null || me === undefined) return refused({ errorType: 'NOT_FOUND', code: 'chat.notMember' });
  const leaves = command.kind === 'REMOVE' && command.personId === talker.personId;
  if (state.kind !== 'GROUP' || (me.role !== 'MODERATOR' && !leaves))
    return refused({ errorType: 'FORBIDDEN', code: 'chat.moderatorsOnly' });
  switch (command.kind) {
    case 'RENAME':
      return accepted(
        state.title === command.title ? null : { type: 'chat.channelRenamed', title: command.title },
      );
    case 'ADD': {
      const known = new Set(state.members.map(({ personId }) => personId));
      const people = command.people.filter(({ personId }) => !known.has(personId));
      if (people.length === 0) return accepted(null);
      if (known.size + people.length > mostMembers) return refused(full);
      return accepted({ type: 'chat.membersAdded', members: people.map(as('MEMBER', lastN)) });
    }
    case 'REMOVE': {
      const { personId } = command;
      if (!state.members.some((member) => member.personId === personId)) return accepted(null);
      const rest = state.members.filter((member) => member.personId !== personId);
      const [next] = rest;
      // A group nobody can bring people into or out of would stay as it is for ever.
      const heir = rest.some(({ role }) => role === 'MODERATOR') ? undefined : next?.personId;
      return accepted({
        type: 'chat.memberRemoved',
        personId,
        ...(heir === undefined ? {} : { moderator: heir }),
      });
    }
    default:
      return assertNever(command);
  }
};

const full: ChatRefusal = { errorType: 'VALIDATION', code: 'chat.groupFull', params: { most: mostMembers } };
