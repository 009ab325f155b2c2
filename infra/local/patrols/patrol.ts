import * as v from 'valibot';
import { newUlid } from '../../../functions/adapters/system/newUlid.ts';
import { demoToken } from '../demo/renewingToken.ts';
import type { ZoneOutput } from '../outputs/Outputs.ts';
import type { CrewDeed, createCrewTalk, HeardMessage } from './createCrewTalk.ts';
import type { Driven } from './createDrive.ts';
import type { Orders } from './hearOrders.ts';
import type { Goal } from './whereTo.ts';

/** How a patrol of the simulation is told to live. */
export interface PatrolOrders {
  readonly zone: ZoneOutput;
  readonly username: string;
  readonly unitId: string;
  readonly webOrigin: string;
  readonly drive: (seconds: number, goal: Goal) => Driven;
  /** Where it is sent and what it is on, as its crew heard it. */
  readonly orders: () => Promise<Orders>;
  readonly talk: ReturnType<typeof createCrewTalk>;
  /** Rejects when the simulation is to end. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

const everyMs = 5_000;

/** Turns from one look into the incident's channel to the next: a device in a car is looked at now and then. */
const readEvery = 4;

const AnswerSchema = v.object({
  errors: v.nullish(v.unknown()),
  data: v.nullish(
    v.object({
      messages: v.nullish(
        v.object({ items: v.array(v.object({ id: v.string(), allowedActions: v.array(v.string()) })) }),
      ),
    }),
  ),
});
type Answer = v.InferOutput<typeof AnswerSchema>;

/**
 * One officer on duty: signs in by the page, begins a shift, drives about and says where, talks with
 * who is on the same incident, by the API people's devices use, until
 * the waiting ends. What the zone refuses is left as it is: somebody else may have ended the shift, and begins it again.
 */
export const patrol = async ({
  zone,
  username,
  unitId,
  webOrigin,
  drive,
  orders,
  talk,
  wait,
}: PatrolOrders): Promise<void> => {
  const token = demoToken(zone, username, webOrigin);
  const ask = async (query: string, variables: object): Promise<Answer> => {
    const answer = await fetch(zone.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await token() },
      body: JSON.stringify({ query, variables }),
    });
    return v.parse(AnswerSchema, await answer.json());
  };
  const deviceId = newUlid();
  let sequence = 0;
  const command = (name: string, type: string, input: object): Promise<Answer> => {
    sequence++;
    const tDevice = new Date().toISOString();
    return ask(
      `mutation ($envelope: CommandEnvelope!, $input: ${type}!) { ${name}(envelope: $envelope, input: $input) { commandId } }`,
      { envelope: { commandId: newUlid(), deviceId, deviceSeq: sequence, tDevice }, input },
    );
  };
  const beginShift = () => command('startShift', 'StartShiftInput', { unitId, role: 'LEAD' });
  const act = (deed: CrewDeed): Promise<Answer> => {
    const channelId = `I-${deed.incidentId}`;
    if (deed.kind === 'SAY') {
      const said = { channelId, messageId: newUlid(), kind: 'TEXT', text: deed.text };
      return command('postMessage', 'PostMessageInput', said);
    }
    const { messageId } = deed;
    return deed.kind === 'ACKNOWLEDGE'
      ? command('acknowledgeMessage', 'MessageInput', { channelId, messageId })
      : command('reactToMessage', 'ReactToMessageInput', { channelId, messageId, reaction: 'UNDERSTOOD' });
  };
  const readChannel = async (incidentId: string): Promise<readonly HeardMessage[]> => {
    const { data } = await ask(
      'query ($channelId: ID!) { messages(channelId: $channelId, limit: 10) { items { id allowedActions } } }',
      { channelId: `I-${incidentId}` },
    );
    return data?.messages?.items ?? [];
  };
  await beginShift();
  for (let turn = 1; ; turn++) {
    await wait(everyMs);
    const { goal, assignment } = await orders();
    const { lat, lon, headingDeg, speedKmh } = drive(everyMs / 1_000, goal);
    const at = new Date().toISOString();
    const taken = await ask(
      'mutation ($input: SharePositionInput!) { sharePosition(input: $input) { at } }',
      {
        input: { lat, lon, headingDeg, speedKmh, accuracyM: 8, at, source: 'DEVICE' },
      },
    );
    if (taken.errors != null && turn % 12 === 0) await beginShift();
    const own = talk.says(assignment);
    if (own !== null) await act(own);
    if (assignment === undefined || turn % readEvery !== 0) continue;
    const heard = await readChannel(assignment.incidentId);
    for (const deed of talk.answers(assignment.incidentId, heard)) await act(deed);
  }
};
