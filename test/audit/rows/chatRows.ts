import type { Role } from '../../../shared/directory/Role.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { ExpectedRow } from '../ExpectedRow.ts';
import type { Answered, Rows } from './Answered.ts';
import { change } from './change.ts';
import { consulted } from './consulted.ts';
import { nothing } from './nothing.ts';
import { onDuty } from './reasons.ts';
import { incident, person } from './subjects.ts';

const people = (o: ZoneObjects, roles: readonly Role[]) => roles.map((role) => person(o.person(role)));

/** One row of the message or the channel, about whom it speaks to or whose it was. */
const about = (type: string, ...roles: readonly Role[]) =>
  change(type, ({ o }) => ({ told: true, subjects: people(o, roles), reason: onDuty }));

/** One row of the channel, and one for each person who came into it or went, told to them alone. */
const seating =
  (type: string, notice: 'chat.channelAdded' | 'chat.channelRemoved', ...roles: readonly Role[]) =>
  (answered: Answered): readonly ExpectedRow[] => [
    ...about(type, ...roles)(answered),
    ...roles.flatMap((role) => about(notice, role)(answered)),
  ];

/** What the group's officer and team lead said. */
const talk = (o: ZoneObjects) => people(o, ['OFFICER', 'TEAM_LEAD']);

export const chatRows = {
  'Query.channels': consulted(({ o, value }) => ({
    subjects: [incident(o.alerted)],
    count: value.items.length,
    reason: onDuty,
  })),
  'Query.channel': consulted(({ o }) => ({ subjects: talk(o), count: 1, reason: onDuty })),
  'Query.messages': consulted(({ o, value }) => ({
    subjects: talk(o),
    count: value.items.length,
    objectId: o.talk.group,
    reason: onDuty,
  })),
  'Query.channelFeed': consulted(({ o }) => ({
    subjects: [],
    count: 0,
    objectId: o.talk.group,
    reason: onDuty,
  })),
  'Query.searchMessages': consulted(({ o, value }) => ({
    subjects: talk(o),
    count: value.items.length,
    reason: onDuty,
  })),
  'Query.colleagues': consulted(({ value }) => ({
    subjects: value.items.map(({ personId }: { personId: string }) => person(personId)),
    count: value.items.length,
    reason: onDuty,
  })),
  'Query.chatSettings': nothing,
  'Mutation.changeChatSettings': change('settings.chatChanged', () => ({ reason: onDuty })),
  'Mutation.openDirect': seating('chat.channelOpened', 'chat.channelAdded', 'OFFICER', 'TEAM_LEAD'),
  'Mutation.createGroup': seating('chat.channelOpened', 'chat.channelAdded', 'OFFICER', 'TEAM_LEAD'),
  'Mutation.renameGroup': about('chat.channelRenamed'),
  'Mutation.addMembers': seating('chat.membersAdded', 'chat.channelAdded', 'DISTRICT_OFFICER'),
  'Mutation.removeMember': seating('chat.memberRemoved', 'chat.channelRemoved', 'TEAM_LEAD'),
  'Mutation.leaveChannel': seating('chat.memberRemoved', 'chat.channelRemoved', 'OFFICER'),
  'Mutation.postMessage': about('chat.messagePosted', 'TEAM_LEAD'),
  'Mutation.editMessage': about('chat.messageEdited', 'TEAM_LEAD'),
  'Mutation.deleteMessage': about('chat.messageDeleted'),
  'Mutation.reactToMessage': about('chat.reacted', 'TEAM_LEAD'),
  'Mutation.acknowledgeMessage': about('chat.acknowledged', 'TEAM_LEAD'),
  'Mutation.movePlace': about('chat.placeMoved'),
  'Mutation.withdrawMessage': change('chat.messageWithdrawn', () => ({ reason: onDuty })),
  'Mutation.markChannel': nothing,
  'Subscription.channel': consulted(({ o }) => ({
    subjects: [],
    count: 0,
    objectId: o.talk.group,
    reason: onDuty,
  })),
  'Subscription.marks': nothing,
  'Subscription.mine': nothing,
} satisfies Rows;
