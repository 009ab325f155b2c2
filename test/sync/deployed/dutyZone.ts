import { setTimeout as pause } from 'node:timers/promises';
import { ulid } from 'ulid';
import { expect } from 'vitest';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { type LiveSubscription, liveSubscription } from '../../fixtures/liveSubscription.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { machineToken } from '../../fixtures/machineToken.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';

const cloud = localCloud();
const [zone] = cloud.zones;
if (zone === undefined) throw new Error('The cloud has no zone');
const origin = new URL(cloud.web).origin;
let deviceSeq = 0;

/** An entry of the zone's feed, as a client is told it. */
interface Told {
  readonly type: string;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Somebody who is signed in to the first zone and hears all that its screens hear. */
export interface OnDuty {
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The command's answer, or the code it is refused with. */
  readonly command: (name: string, inputType: string, shown: string, input: object) => Promise<unknown>;
  /** What came of a type, of one thing or of all. */
  readonly heard: (type: string, id?: string) => readonly Told[];
  readonly stop: () => void;
}

/** @param hears whether they are told of incidents; who administers the zone is not */
export const onDuty = async (username: string, hears = true): Promise<OnDuty> => {
  const token = (await hostedSignIn(zone, username, origin)).accessToken;
  const call = (document: string, variables: Readonly<Record<string, unknown>> = {}) =>
    graphqlCall(zone.graphqlUrl, { authorization: token }, document, variables);
  const follow = 'subscription { incidents { entries { type id body } } }';
  const live: LiveSubscription | null = hears
    ? await liveSubscription(zone.realtimeUrl, zone.graphqlUrl, token, follow)
    : null;
  return {
    ask: async (document, variables) => {
      const { data, errors } = await call(document, variables);
      expect(errors).toEqual([]);
      return data;
    },
    command: async (name, inputType, shown, input) => {
      const { data, errors } = await call(
        `mutation ($envelope: CommandEnvelope!, $input: ${inputType}!) { ${name}(envelope: $envelope, input: $input) { ${shown} } }`,
        {
          envelope: newEnvelope('test-on-duty-01', ++deviceSeq),
          input,
        },
      );
      return errors[0]?.message ?? data?.[name];
    },
    heard: (type, id) =>
      (live?.received ?? [])
        .flatMap((page) => (page as Page).data.incidents.entries)
        .filter((entry) => entry.type === type && (id === undefined || entry.id === id))
        .map((entry) => ({ ...entry, body: JSON.parse(entry.body) })),
    stop: () => live?.stop(),
  };
};

interface Page {
  readonly data: {
    readonly incidents: {
      readonly entries: readonly { readonly type: string; readonly id: string; readonly body: string }[];
    };
  };
}

/** The dispatch centre, which says what the radio says; answers what it was answered. */
export const radio = async () => {
  const token = await machineToken(zone);
  return async (
    unit: string,
    said: { readonly code: string } | 'HEARD',
    /** The same message again has the same id and the same time. */
    { messageId = ulid(), at = new Date().toISOString() } = {},
  ): Promise<unknown> => {
    const word = said === 'HEARD' ? { kind: 'UNIT_ACKNOWLEDGED' } : { kind: 'UNIT_STATUS', ...said };
    const message = { messageId, sender: 'CIC', at, unit, ...word };
    const answer = await fetch(zone.intakeUrl, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
    return answer.json();
  };
};

/** Waits until it holds; fails when it does not in time. Answers how many milliseconds it took. */
export const until = async (holds: () => boolean, milliseconds: number): Promise<number> => {
  const began = performance.now();
  while (!holds() && performance.now() - began < milliseconds) await pause(50);
  expect(holds()).toBe(true);
  return Math.round(performance.now() - began);
};
