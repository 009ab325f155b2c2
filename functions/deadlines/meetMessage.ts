import * as v from 'valibot';
import { applyChat } from '../../shared/chat/applyChat.ts';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { channelKinds } from '../../shared/chat/ChannelKind.ts';
import type { ChatLook } from '../../shared/chat/ChatStore.ts';
import { decideMessage } from '../../shared/chat/decideMessage.ts';
import { messageChange, mostRepeats } from '../../shared/chat/messageChange.ts';
import type { Talker } from '../../shared/chat/Standing.ts';
import { standingIn } from '../../shared/chat/standingIn.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { Deadline } from '../../shared/operations/Deadline.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import type { ChatTools } from '../chat/ChatTools.ts';
import { membersOf } from '../chat/membersOf.ts';
import { dueCommandId } from './dueCommandId.ts';

/** What looking at a message's deadline is passed. */
export interface MessageDeadlineTools
  extends Pick<ChatTools, 'zone' | 'store' | 'clock' | 'waitWithJitter' | 'remind'> {
  readonly reader: Pick<ChatTools['reader'], 'units'>;
  readonly directory: Pick<ChatTools['directory'], 'roster' | 'findAll'>;
  /** The unit a person is of the crew of now; null off duty. */
  readonly crewOf: (personId: string) => Promise<string | null>;
}

const system: Actor = { kind: 'SYSTEM', id: 'deadlines', name: 'Patrouille' };

const leading: readonly string[] = ['TEAM_LEAD', 'DISPATCHER', 'CHIEF'];
const atDesk: readonly string[] = ['TEAM_LEAD', 'DISPATCHER'];

/**
 * A message's time has come: what was to be said later is said, if its sender is still in the channel, and else taken back; an
 * urgent one is repeated while somebody has not acknowledged it. `EARLY` as for every deadline (meetDeadline).
 */
export const meetMessage = (tools: MessageDeadlineTools) => {
  const members = membersOf(tools);
  return async (deadline: Deadline): Promise<'MET' | 'EARLY'> => {
    const { kind, channelId: named, messageId } = deadline;
    if (tools.clock.now() < millisecondsOf(deadline.dueAt)) return 'EARLY';
    const parsed = v.safeParse(ChannelIdSchema, named);
    if (!parsed.success || messageId === undefined) return 'MET';
    const channelId = parsed.output;
    const wanted = { channelId, messageId };
    const first = await tools.store.read(wanted, null);
    const message = first.message?.message;
    if (message === undefined) return 'MET';
    const says = kind === 'MESSAGE_SCHEDULED';
    const [sender] = says ? await tools.directory.findAll([message.sender.personId]) : [];
    const crew = says ? await tools.crewOf(message.sender.personId) : null;
    const people = says ? [] : await members(channelId, first);
    const commandId = dueCommandId(deadline);
    const actor: Actor = says
      ? { kind: 'PERSON', id: message.sender.personId, name: message.sender.name }
      : system;
    const facts: RowFacts = {
      zone: tools.zone,
      actor,
      commandId,
      audit: {
        op: says ? 'COLLECT' : 'ALTER',
        operation: 'Deadlines.met',
        purpose: 'INCIDENT_HANDLING',
        legalBasis: 'WPF_14',
      },
    };
    const outcome = await applyChat(tools)({
      commandId,
      payloadHash: commandId,
      actor,
      wanted: { ...wanted, ...(crew === null ? {} : { unitId: crew }) },
      decide: (look, at) => {
        const nothing = accepted({ rows: [], reply: '{}' });
        const now = look.message?.message;
        if (now === undefined) return nothing;
        const silent = new Set([now.sender.personId, ...now.acks.map(({ personId }) => personId)]);
        const waited = people.length === 0 || people.some(({ personId }) => !silent.has(personId));
        if (!says && (!waited || now.repeats >= mostRepeats || now.version < deadline.version))
          return nothing;
        const talker = talkerOf(message.sender, sender);
        const decision = decideMessage(
          now,
          { kind: says ? 'SAY' : 'REPEAT' },
          {
            at,
            channelId,
            nextN: look.head.n + 1,
            talker,
            standing: says ? standingOf(channelId, talker, sender, look) : anybody,
            retentionDays: look.settings.retentionDays,
          },
        );
        if (!decision.ok || decision.value === null) return nothing;
        const { change } = messageChange(look, channelId, decision.value, at, facts);
        return accepted({ ...change, reply: '{}' });
      },
    });
    if (!outcome.ok) throw new Error(`A deadline was refused: ${outcome.refusal.code}`);
    return 'MET';
  };
};

const anybody = { state: 'OPEN', posts: true, cleans: false, fromN: 0 } as const;

const talkerOf = (
  sender: { readonly personId: string; readonly name: string },
  person: PersonItem | undefined,
): Talker => ({
  ...sender,
  ...(person?.team === undefined ? {} : { team: person.team }),
  announces: person?.roles.some((role) => leading.includes(role)) ?? false,
  desk: person?.roles.some((role) => atDesk.includes(role)) ?? false,
});

/** Nobody has to be on duty for what they wrote while they were. */
const standingOf = (
  channelId: Parameters<typeof standingIn>[0],
  talker: Talker,
  person: PersonItem | undefined,
  look: ChatLook,
) => {
  const settings = { ...look.settings, offDuty: channelKinds };
  const found = standingIn(channelId, talker, { ...look, settings });
  return found.ok && person?.state === 'ACTIVE' ? found.value : { ...anybody, posts: false };
};
