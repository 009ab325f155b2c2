import { defaultChatSettings } from '../../../../shared/chat/settings/ChatSettings.ts';
import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';
import { why } from './stated.ts';

/** In the group of the zone's officer, who moderates it, and its team lead. */
const inGroup =
  (more: (o: ZoneObjects) => object = () => ({})) =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { channelId: o.talk.group, ...more(o) } });
const onMessage = (which: 'said' | 'place' | 'urgent' | 'later', more: object = {}) =>
  inGroup((o) => ({ messageId: o.talk[which], ...more }));
const lead = (o: ZoneObjects) => o.person('TEAM_LEAD');

/** Channels, and what is said in them. */
export const chatRecipes: Recipes = {
  'Query.channels': { by: 'OFFICER', input: () => ({}) },
  'Query.channel': { by: 'OFFICER', input: (o) => ({ id: o.talk.group }) },
  'Query.messages': { by: 'OFFICER', input: (o) => ({ channelId: o.talk.group, limit: 10 }) },
  'Query.channelFeed': {
    by: 'OFFICER',
    input: (o) => ({ channelId: o.talk.group, epoch: o.feedEpoch, after: 0 }),
  },
  'Query.searchMessages': { by: 'OFFICER', input: (o) => ({ text: o.mark, channelId: o.talk.group }) },
  'Query.colleagues': { by: 'OFFICER', input: (o) => ({ text: o.mark }) },
  'Query.chatSettings': { by: 'OFFICER', input: () => ({}) },
  'Mutation.changeChatSettings': {
    by: 'ZONE_ADMIN',
    input: (o) => {
      const { version: _, ...settings } = defaultChatSettings;
      return { envelope: envelope(o), input: settings };
    },
  },
  'Mutation.openDirect': {
    by: 'OFFICER',
    input: (o) => ({ envelope: envelope(o), input: { personId: lead(o) } }),
  },
  'Mutation.createGroup': {
    by: 'OFFICER',
    input: (o) => ({
      envelope: envelope(o),
      input: { channelId: o.talk.opened, title: 'Proef', personIds: [lead(o)] },
    }),
  },
  'Mutation.renameGroup': { by: 'OFFICER', input: inGroup(() => ({ title: 'Proef' })) },
  'Mutation.addMembers': {
    by: 'OFFICER',
    input: inGroup((o) => ({ personIds: [o.person('DISTRICT_OFFICER')] })),
  },
  'Mutation.removeMember': { by: 'OFFICER', input: inGroup((o) => ({ personId: lead(o) })) },
  'Mutation.leaveChannel': { by: 'OFFICER', input: inGroup() },
  'Mutation.postMessage': {
    by: 'OFFICER',
    input: inGroup((o) => ({
      messageId: o.talk.saying,
      kind: 'PHOTO',
      text: 'Proef',
      photoId: o.talk.photo,
      replyTo: o.talk.said,
      mentions: [lead(o)],
    })),
  },
  'Mutation.editMessage': { by: 'OFFICER', input: onMessage('said', { text: 'Proef' }) },
  'Mutation.deleteMessage': { by: 'OFFICER', input: onMessage('said', { reason: why }) },
  'Mutation.reactToMessage': { by: 'OFFICER', input: onMessage('urgent', { reaction: 'COMING' }) },
  'Mutation.acknowledgeMessage': { by: 'OFFICER', input: onMessage('urgent') },
  'Mutation.movePlace': { by: 'OFFICER', input: onMessage('place', { lat: 51.21, lon: 2.91 }) },
  'Mutation.withdrawMessage': { by: 'OFFICER', input: onMessage('later') },
  'Mutation.markChannel': {
    by: 'OFFICER',
    input: (o) => ({ input: { channelId: o.talk.group, delivered: 3, read: 3 } }),
  },
  'Subscription.channel': { by: 'OFFICER', input: (o) => ({ id: o.talk.group }) },
  'Subscription.marks': { by: 'OFFICER', input: (o) => ({ channelId: o.talk.group }) },
  'Subscription.mine': { by: 'OFFICER', input: () => ({}) },
};
