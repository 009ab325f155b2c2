import * as v from 'valibot';
import type { CommandEnvelope } from '../../../shared/kernel/CommandEnvelope.ts';
import { UlidSchema } from '../../../shared/kernel/Ulid.ts';
import type { DeviceIdentity } from '../offline/DeviceIdentity.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { CommandOutcome } from './CommandOutcome.ts';
import type { UnansweredCommands } from './createUnansweredCommands.ts';
import { IncidentViewSchema } from './IncidentViewSchema.ts';

/** A command of this capability as the API takes it. */
export interface OutgoingCommand {
  readonly document: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Commands of one entity go out one after the other, in the order they were given; null: of none yet. */
  readonly entity: string | null;
  /** The version the person looked at. */
  readonly baseVersion?: number;
}

/** How long a command is sent again while no answer comes, ms; then it is `kept`. */
const insistForMs = 15_000;

/**
 * Sends commands so that each happens once: the envelope is made once, every repeat carries the same, and a
 * command whose answer never came is remembered, so that doing exactly the same again sends that very command.
 */
export const createCommandSender = (deps: {
  readonly ask: GraphqlClient;
  readonly device: DeviceIdentity;
  readonly timers: Timers;
  readonly random: () => number;
  readonly newUlid: () => string;
  readonly unanswered: UnansweredCommands;
  readonly online: () => boolean;
}): ((command: OutgoingCommand) => Promise<CommandOutcome>) => {
  const { unanswered } = deps;
  const queues = new Map<string, Promise<unknown>>();

  const seal = async (baseVersion: number | undefined): Promise<CommandEnvelope> => ({
    commandId: v.parse(UlidSchema, deps.newUlid()),
    deviceId: deps.device.deviceId,
    deviceSeq: await deps.device.nextSeq(),
    tDevice: new Date(deps.timers.now()).toISOString(),
    ...(baseVersion === undefined ? {} : { baseVersion }),
  });
  const insist = async (command: OutgoingCommand, envelope: CommandEnvelope): Promise<CommandOutcome> => {
    const until = deps.timers.now() + insistForMs;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await deps.ask(command.document, { envelope, input: command.input });
      const outcome = answer.ok ? readReply(answer.value) : null;
      if (outcome !== null) return outcome;
      const why = answer.ok ? 'fault' : answer.refusal.kind;
      if (!answer.ok && answer.refusal.kind === 'refused') return answer.refusal;
      if (why === 'expired' || why === 'unauthenticated') return { kind: 'kept', why: 'expired' };
      const pause = deps.random() * Math.min(2_000, 250 * 2 ** attempt);
      if (deps.timers.now() + pause >= until)
        return { kind: 'kept', why: why === 'fault' ? 'fault' : 'noAnswer' };
      await new Promise<void>((wake) => deps.timers.after(pause, wake));
    }
  };
  const send = async (command: OutgoingCommand): Promise<CommandOutcome> => {
    if (!deps.online()) return { kind: 'kept', why: 'offline' };
    const same = JSON.stringify([command.document, command.input]);
    const envelope = unanswered.get(same) ?? (await seal(command.baseVersion));
    unanswered.set(same, envelope);
    const outcome = await insist(command, envelope);
    if (outcome.kind !== 'kept') unanswered.delete(same);
    return outcome;
  };
  return (command) => {
    if (command.entity === null) return send(command);
    const before = queues.get(command.entity) ?? Promise.resolve();
    const mine = before.then(() => send(command));
    queues.set(command.entity, mine);
    return mine;
  };
};

const Reply = v.object({ reply: v.object({ incident: IncidentViewSchema }) });

const readReply = (data: unknown): CommandOutcome | null => {
  const parsed = v.safeParse(Reply, withoutNulls(data));
  if (!parsed.success) return null;
  const { incident } = parsed.output.reply;
  return {
    kind: 'accepted',
    incident: { ...incident, timelineComplete: startsAtOpening(incident.timeline) },
  };
};

const startsAtOpening = (timeline: readonly { readonly version: number }[]): boolean =>
  timeline[0]?.version === 1;
