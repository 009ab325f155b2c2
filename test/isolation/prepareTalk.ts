import { ulid } from 'ulid';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { Tell } from './Tell.ts';
import type { ZoneObjects } from './world/zoneObjects.ts';

/** What each operation of chat finds said in the group; the others find the group alone. */
const needs: Readonly<Record<string, 'said' | 'place' | 'urgent' | 'later' | 'nothing'>> = {
  channel: 'said',
  messages: 'said',
  channelFeed: 'said',
  searchMessages: 'said',
  renameGroup: 'nothing',
  addMembers: 'nothing',
  removeMember: 'nothing',
  leaveChannel: 'nothing',
  postMessage: 'said',
  editMessage: 'said',
  deleteMessage: 'said',
  reactToMessage: 'urgent',
  acknowledgeMessage: 'urgent',
  movePlace: 'place',
  withdrawMessage: 'later',
  markChannel: 'said',
  marks: 'said',
};

/** Whether an operation wants a group, or somebody on duty who may make one. */
export const isTalk = (field: string): boolean =>
  field in needs || ['createGroup', 'openDirect', 'channels', 'colleagues'].includes(field);

/**
 * A group of the officer's own, new each time, for one leaves it and another closes what was said.
 *
 * @param now milliseconds since the epoch, by the zone's own clock
 */
export const prepareTalk = async (
  field: string,
  objects: ZoneObjects,
  tell: Tell,
  now: number,
): Promise<ZoneObjects> => {
  const ids = Object.keys(objects.talk).map((name) => [name, ulid()] as const);
  const talk: ZoneObjects['talk'] = { ...objects.talk, ...Object.fromEntries(ids) };
  const channelId = talk.group;
  const hour = 3_600_000;
  const which = needs[field];
  if (which !== undefined)
    await tell('createGroup', 'OFFICER', {
      channelId,
      title: objects.mark,
      personIds: [objects.person('TEAM_LEAD')],
    });
  const more = {
    said: {},
    place: { kind: 'PLACE', place: { lat: 51.2, lon: 2.9, liveUntil: isoOf(now + hour) } },
    urgent: { priority: 'URGENT' },
    later: { sendAt: isoOf(now + hour) },
  };
  if (which !== undefined && which !== 'nothing')
    await tell('postMessage', 'OFFICER', {
      channelId,
      messageId: talk[which],
      kind: 'TEXT',
      text: objects.mark,
      ...more[which],
    });
  return { ...objects, talk };
};
