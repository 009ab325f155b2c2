import {
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Outputs, ZoneOutput } from '../../../infra/local/outputs/Outputs.ts';
import { type GraphqlAnswer, graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { type LiveSubscription, liveSubscription } from '../../fixtures/liveSubscription.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';

const password = 'Proef-Intrekking-2026!';

/** One sign-in of somebody, with a live subscription. */
export interface SignedIn {
  readonly token: string;
  readonly sessionId: string;
  readonly live: LiveSubscription;
}

const follow = 'subscription{incidents{topic epoch from to}}';

/** The zone as the proof of withdrawal needs it: an administrator's hand, and officers who can be made and signed in. */
export const withdrawalZone = ({ endpoint, region, web }: Outputs, zone: ZoneOutput) => {
  const origin = new URL(web).origin;
  const cognito = new CognitoIdentityProviderClient({
    endpoint,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const ask = (token: string, query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    graphqlCall(zone.graphqlUrl, { authorization: token }, query, variables);
  let administrator: { readonly token: string; readonly at: number } | undefined;

  /** A mutation by the administrator, signed in a moment ago: the step-up counts the seconds since. */
  const administer = async (
    name: string,
    inputType: string,
    input: object,
    selection: string,
  ): Promise<GraphqlAnswer> => {
    if (administrator === undefined || Date.now() - administrator.at > 120_000) {
      const { username } = personWithRole(zone, 'ZONE_ADMIN');
      administrator = { token: (await hostedSignIn(zone, username, origin)).accessToken, at: Date.now() };
    }
    const answer = await ask(
      administrator.token,
      `mutation($envelope:CommandEnvelope!,$input:${inputType}!){${name}(envelope:$envelope,input:$input)${selection}}`,
      {
        envelope: newEnvelope('proof-desk-1'),
        input,
      },
    );
    if (answer.errors.length > 0) throw new Error(`${name}: ${answer.text}`);
    return answer;
  };

  const officer = async (run: number): Promise<{ readonly id: string; readonly username: string }> => {
    const username = `proef.${process.pid}.${run}.${Date.now() % 1_000_000}`;
    const input = { username, name: 'P. Roefpersoon', roles: ['OFFICER'], languages: ['nl'] };
    const { data } = await administer('addPerson', 'AddPersonInput', input, '{person{id}}');
    const added = data?.addPerson as { person: { id: string } } | undefined;
    if (added === undefined) throw new Error('nobody was added');
    const { id } = added.person;
    await cognito.send(
      new AdminSetUserPasswordCommand({
        UserPoolId: zone.userPoolId,
        Username: username,
        Password: password,
        Permanent: true,
      }),
    );
    return { id, username };
  };

  const tokenOf = async (username: string): Promise<string> => {
    const people = [...zone.people, { username, password, name: username, roles: [] }];
    return (await hostedSignIn({ ...zone, people }, username, origin)).accessToken;
  };

  const subscribe = (token: string) => liveSubscription(zone.realtimeUrl, zone.graphqlUrl, token, follow);

  const signIn = async (username: string): Promise<SignedIn> => {
    const token = await tokenOf(username);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      origin_jti: string;
    };
    const named = await ask(
      token,
      'mutation($envelope:CommandEnvelope!){registerDevice(envelope:$envelope,input:{device:TABLET,client:"patrol"}){id}}',
      {
        envelope: newEnvelope('proof-tablet-1'),
      },
    );
    if (named.errors.length > 0) throw new Error(named.text);
    return { token, sessionId: claims.origin_jti, live: await subscribe(token) };
  };

  return { ask, administer, officer, signIn, subscribe, tokenOf };
};
