import { newUlid } from '../../../functions/adapters/system/newUlid.ts';
import { hostedSignIn } from '../demo/hostedSignIn.ts';
import type { ZoneOutput } from '../outputs/Outputs.ts';
import type { Driven } from './createDrive.ts';
import type { Goal } from './whereTo.ts';

/** How a patrol of the simulation is told to live. */
export interface PatrolOrders {
  readonly zone: ZoneOutput;
  readonly username: string;
  readonly unitId: string;
  readonly webOrigin: string;
  readonly drive: (seconds: number, goal: Goal) => Driven;
  /** Where it is sent, as its crew heard it. */
  readonly goal: () => Promise<Goal>;
  /** Rejects when the simulation is to end. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

const everyMs = 5_000;

/** A token is good for an hour. */
const signInEveryMs = 45 * 60_000;

/**
 * One officer on duty: signs in by the page, begins a shift, drives about and says where, by the API people's devices use, until
 * the waiting ends. What the zone refuses is left as it is: somebody else may have ended the shift, and begins it again.
 */
export const patrol = async ({
  zone,
  username,
  unitId,
  webOrigin,
  drive,
  goal,
  wait,
}: PatrolOrders): Promise<void> => {
  let token = '';
  let signedInAt = 0;
  const ask = async (query: string, variables: object): Promise<boolean> => {
    if (Date.now() - signedInAt > signInEveryMs) {
      token = (await hostedSignIn(zone, username, webOrigin)).accessToken;
      signedInAt = Date.now();
    }
    const answer = await fetch(zone.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await answer.json()) as { errors?: unknown };
    return errors === undefined || errors === null;
  };
  const deviceId = newUlid();
  let sequence = 0;
  const beginShift = () => {
    sequence++;
    const tDevice = new Date().toISOString();
    return ask(
      'mutation ($envelope: CommandEnvelope!, $input: StartShiftInput!) { startShift(envelope: $envelope, input: $input) { commandId } }',
      {
        envelope: { commandId: newUlid(), deviceId, deviceSeq: sequence, tDevice },
        input: { unitId, role: 'LEAD' },
      },
    );
  };
  await beginShift();
  for (let turn = 1; ; turn++) {
    await wait(everyMs);
    const { lat, lon, headingDeg, speedKmh } = drive(everyMs / 1_000, await goal());
    const at = new Date().toISOString();
    const taken = await ask(
      'mutation ($input: SharePositionInput!) { sharePosition(input: $input) { at } }',
      {
        input: { lat, lon, headingDeg, speedKmh, accuracyM: 8, at, source: 'DEVICE' },
      },
    );
    if (!taken && turn % 12 === 0) await beginShift();
  }
};
