import * as v from 'valibot';
import type { CommandEnvelope } from '../../../shared/kernel/CommandEnvelope.ts';
import { UlidSchema } from '../../../shared/kernel/Ulid.ts';
import type { DeviceIdentity } from '../offline/DeviceIdentity.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { CommandAnswer } from './CommandAnswer.ts';
import type { UnansweredCommands } from './createUnansweredCommands.ts';
import type { OutgoingCommand } from './OutgoingCommand.ts';
import type { SendCommand } from './SendCommand.ts';

/** What sending stands on. */
export interface SendCommandDeps {
  readonly ask: GraphqlClient;
  readonly device: DeviceIdentity;
  readonly timers: Timers;
  readonly random: () => number;
  readonly newUlid: () => string;
  readonly unanswered: UnansweredCommands;
  readonly online: () => boolean;
}

/** How long a command is sent again while no answer comes, ms; then it is `kept`. */
const insistForMs = 15_000;

/**
 * Sends commands so that each happens once: the envelope is made once, every repeat carries the same, and a
 * command whose answer never came is remembered, so that doing exactly the same again sends that very command.
 */
export const createSendCommand = (deps: SendCommandDeps): SendCommand => {
  const { unanswered } = deps;
  const queues = new Map<string, Promise<unknown>>();

  const seal = async (baseVersion: number | undefined): Promise<CommandEnvelope> => ({
    commandId: v.parse(UlidSchema, deps.newUlid()),
    deviceId: deps.device.deviceId,
    deviceSeq: await deps.device.nextSeq(),
    tDevice: new Date(deps.timers.now()).toISOString(),
    ...(baseVersion === undefined ? {} : { baseVersion }),
  });
  const insist = async <T>(
    command: OutgoingCommand,
    read: (data: unknown) => T | null,
    envelope: CommandEnvelope,
  ): Promise<CommandAnswer<T>> => {
    const { withinMs } = command;
    const until = deps.timers.now() + (withinMs === undefined ? insistForMs : 3 * withinMs);
    for (let attempt = 1; ; attempt += 1) {
      const answer = await deps.ask(
        command.document,
        { envelope, input: command.input },
        withinMs === undefined ? undefined : { withinMs },
      );
      const value = answer.ok ? read(withoutNulls(answer.value)) : null;
      if (value !== null) return { kind: 'accepted', value };
      const why = answer.ok ? 'fault' : answer.refusal.kind;
      if (!answer.ok && answer.refusal.kind === 'refused') return answer.refusal;
      if (why === 'expired' || why === 'unauthenticated') return { kind: 'kept', why: 'expired' };
      const pause = deps.random() * Math.min(2_000, 250 * 2 ** attempt);
      if (deps.timers.now() + pause >= until)
        return { kind: 'kept', why: why === 'fault' ? 'fault' : 'noAnswer' };
      await new Promise<void>((wake) => deps.timers.after(pause, wake));
    }
  };
  const send: SendCommand = async (command, read, unfinished) => {
    if (!deps.online()) return { kind: 'kept', why: 'offline' };
    if (command.secret) return insist(command, read, await seal(command.baseVersion));
    const same = JSON.stringify([command.document, command.input]);
    const envelope = unanswered.get(same) ?? (await seal(command.baseVersion));
    unanswered.set(same, envelope);
    const answer = await insist(command, read, envelope);
    const goesOn = answer.kind === 'accepted' && unfinished?.(answer.value) === true;
    if (answer.kind !== 'kept' && !goesOn) unanswered.delete(same);
    return answer;
  };
  return (command, read, unfinished) => {
    if (command.entity === null) return send(command, read, unfinished);
    const before = queues.get(command.entity) ?? Promise.resolve();
    const mine = before.then(() => send(command, read, unfinished));
    queues.set(command.entity, mine);
    return mine;
  };
};
