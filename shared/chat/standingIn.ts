import { isOpen } from '../incident/isOpen.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import { type ChannelId, kindOf, ofWhat } from './ChannelId.ts';
import type { ChatRefusal } from './ChatRefusal.ts';
import type { ChannelFacts, Standing, Talker } from './Standing.ts';

/**
 * Whether somebody is in a channel now, and as what (docs/adr/0111). A channel that is not there and one the person is
 * not in are told alike. Who is off duty is in nothing but what the zone's settings leave open.
 */
export const standingIn = (
  channelId: ChannelId,
  talker: Talker,
  facts: ChannelFacts,
): Result<Standing, ChatRefusal> => {
  const kind = kindOf(channelId);
  const unit = onDutyWith(talker, facts);
  const found = membership(channelId, talker, facts);
  if (found === null) return refused(notMember);
  const onDuty = talker.desk || talker.announces || unit !== null;
  if (!onDuty && !facts.settings.offDuty.includes(kind)) return refused(offDuty);
  return accepted({
    kind,
    cleans: talker.desk || found.role === 'MODERATOR',
    ...found,
    ...(unit === null ? {} : { callSign: unit.callSign }),
  });
};

/** The unit the person is really of the crew of. */
export const onDutyWith = (
  { personId }: Pick<Talker, 'personId'>,
  { unit }: Pick<ChannelFacts, 'unit'>,
): ChannelFacts['unit'] => (unit?.crew.some((member) => member.personId === personId) === true ? unit : null);

const open = { role: 'MEMBER', fromN: 0, state: 'OPEN', posts: true } as const;

const membership = (
  channelId: ChannelId,
  talker: Talker,
  facts: ChannelFacts,
): Pick<Standing, 'role' | 'fromN' | 'fixedN' | 'state' | 'posts'> | null => {
  switch (kindOf(channelId)) {
    case 'ZONE_BROADCAST':
      return { ...open, posts: talker.announces };
    case 'SERVICE':
      return talker.team !== undefined && talker.team === ofWhat(channelId) ? open : null;
    case 'DIRECT':
    case 'GROUP': {
      const members = facts.channel?.members ?? [];
      const member = members.find(({ personId }) => personId === talker.personId);
      if (member === undefined) return null;
      const fixedN = Math.max(...members.map(({ joinedAtN }) => joinedAtN));
      return { ...open, role: member.role, fromN: member.joinedAtN, fixedN };
    }
    case 'INCIDENT': {
      const { incident } = facts;
      // It opens with the first assignment: before that there is nobody to talk to.
      if (incident === null || incident.assignments.length === 0) return null;
      const onIt = onDutyWith(talker, facts)?.assignment?.incidentId === incident.id;
      if (!talker.desk && !onIt) return null;
      return { ...open, state: isOpen(incident.state) ? 'OPEN' : 'READ_ONLY' };
    }
  }
};

const notMember: ChatRefusal = { errorType: 'NOT_FOUND', code: 'chat.notMember' };
const offDuty: ChatRefusal = { errorType: 'FORBIDDEN', code: 'chat.offDuty' };
