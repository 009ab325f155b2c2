import { type GraphqlAnswer, graphqlCall } from '../fixtures/graphqlCall.ts';
import type { Tokens } from '../fixtures/hostedSignIn.ts';
import { localCloud } from '../fixtures/localCloud.ts';
import { type AwsCredentials, presignedUrl, signedHeaders } from '../fixtures/signedHeaders.ts';
import type { ZoneSide } from './prepareSides.ts';
import type { SchemaOperation } from './SchemaOperation.ts';

/** A zone with somebody who tries, and something there is to be tried. */
export interface Side extends ZoneSide {
  readonly dispatcher: Tokens;
  readonly machine: string;
  readonly victim: { readonly id: string; readonly topic: string; readonly epoch: string };
}

/** A way in that must not be one: a name, and how it sends one operation to the victim's endpoint. */
export interface Attack {
  readonly name: string;
  send(operation: SchemaOperation, victim: Side): Promise<GraphqlAnswer>;
}

const { region } = localCloud();

/** With a token, as a client sends it. */
export const bearer = (name: string, token: string): Attack => ({
  name,
  send: (operation, { zone, victim }) =>
    graphqlCall(zone.graphqlUrl, { authorization: token }, operation.document, operation.variables(victim)),
});

/** As somebody with credentials of a role. */
export const signed = (name: string, credentials: AwsCredentials): Attack => ({
  name,
  send: async (operation, { zone, victim }) => {
    const variables = operation.variables(victim);
    const body = JSON.stringify({ query: operation.document, variables });
    const headers = await signedHeaders(zone.graphqlUrl, body, credentials, region);
    return graphqlCall(zone.graphqlUrl, headers, operation.document, variables);
  },
});

const presigned = (name: string, credentials: AwsCredentials): Attack => ({
  name,
  send: async (operation, { zone, victim }) => {
    const variables = operation.variables(victim);
    const body = JSON.stringify({ query: operation.document, variables });
    return graphqlCall(
      await presignedUrl(zone.graphqlUrl, body, credentials, region),
      {},
      operation.document,
      variables,
    );
  },
});

/** Everything another zone has that could be tried at a zone's door. */
export const foreignAttacks = (from: Side): readonly Attack[] => [
  bearer('the other zone’s dispatcher', from.dispatcher.accessToken),
  bearer('the other zone’s identity token', from.dispatcher.idToken),
  bearer('the other zone’s refresh token', from.dispatcher.refreshToken),
  bearer('the other zone’s machine', from.machine),
  ...from.roles.flatMap(({ name, credentials }) => [
    signed(`the other zone’s role ${name}`, credentials),
    presigned(`a URL presigned by the other zone’s role ${name}`, credentials),
  ]),
  {
    name: 'nobody',
    send: (o, { zone, victim }) => graphqlCall(zone.graphqlUrl, {}, o.document, o.variables(victim)),
  },
];
