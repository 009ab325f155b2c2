import * as v from 'valibot';
import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { CommandOutcome } from './CommandOutcome.ts';
import type { IncidentView } from './IncidentView.ts';
import { IncidentViewSchema } from './IncidentViewSchema.ts';

/** Sends commands on incidents; an accepted one answers the incident as it is now. */
export const createCommandSender =
  (send: SendCommand): ((command: OutgoingCommand) => Promise<CommandOutcome>) =>
  async (command) => {
    const answer = await send(command, readIncidentReply);
    return answer.kind === 'accepted' ? { kind: 'accepted', incident: answer.value } : answer;
  };

const Reply = v.object({ reply: v.object({ incident: IncidentViewSchema }) });

/** The incident of a command's reply; null when that is something else. */
export const readIncidentReply = (data: unknown): IncidentView | null => {
  const parsed = v.safeParse(Reply, data);
  if (!parsed.success) return null;
  const { incident } = parsed.output.reply;
  return { ...incident, timelineComplete: startsAtOpening(incident.timeline) };
};

const startsAtOpening = (timeline: readonly { readonly version: number }[]): boolean =>
  timeline[0]?.version === 1;
