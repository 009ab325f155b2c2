import type { IncomingHttpHeaders } from 'node:http';
import { getVariableValues } from 'graphql';
import type { SignedRequest } from '../auth/signedRequest.ts';
import type { Execute } from '../execute/createExecute.ts';
import { deniedFields } from '../execute/deniedFields.ts';
import type { GraphqlRequest } from '../execute/GraphqlRequest.ts';
import type { PreparedOperation } from '../execute/PreparedOperation.ts';
import { published } from '../execute/published.ts';
import { variableError } from '../execute/variableError.ts';
import type { IamCaller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { RealtimeHub } from '../realtime/RealtimeHub.ts';
import type { Timings } from '../Timings.ts';
import type { Answer } from './Answer.ts';
import type { PassThrough } from './createPassThrough.ts';
import { refusal } from './refusal.ts';

export interface SignedCall {
  readonly api: GatewayApi;
  readonly prepared: PreparedOperation;
  readonly request: GraphqlRequest;
  readonly signed: SignedRequest;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

// Who signed is known to the endpoint only; `@aws_iam` asks no more than that somebody did.
const someone: IamCaller = { mode: 'AWS_IAM', accountId: '', userArn: '', username: '', sourceIp: [] };

const dataOf = (body: string): unknown => {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : null;
  } catch {
    return null;
  }
};

/** Whether the mutation's resolvers cut off subscriptions, and can be run here because they touch nothing else. */
const invalidates = (api: GatewayApi, fields: readonly string[]): boolean => {
  const resolvers = fields.map((field) => api.resolvers.get(`Mutation.${field}`));
  return (
    resolvers.some((resolver) => resolver?.code?.includes('invalidateSubscriptions')) &&
    resolvers.every((resolver) => api.dataSources.get(resolver?.dataSourceName ?? '')?.type === 'NONE')
  );
};

/**
 * Answers a signed request: judged here by the schema's directives, which the endpoint ignores, sent on as it came, and
 * its mutations handed to the hub. The endpoint runs resolvers without `extensions`, so invalidations are found by
 * running NONE resolvers once more here.
 */
export function createAnswerSigned(
  passThrough: PassThrough,
  execute: Execute,
  hub: RealtimeHub,
  timings: Timings,
) {
  return async ({
    api,
    prepared,
    request,
    signed,
    path,
    headers,
    body,
  }: SignedCall): Promise<Answer & { publish(): void }> => {
    const refuse = (answer: Answer) => ({ ...answer, publish: () => {} });
    const denied = deniedFields(api, someone, prepared);
    if (denied.length > 0) return refuse(refusal(denied));
    const { document, operation } = prepared;
    const { errors } = getVariableValues(api.schema, operation.variableDefinitions ?? [], request.variables, {
      hideSuggestions: true,
    });
    if (errors) return refuse(refusal(errors.map(variableError)));

    const answer = await timings.measure(api.apiId, 'passThrough', () =>
      passThrough.send(path, headers, body, signed),
    );
    if (answer.status !== 200) return refuse(answer);
    const mutations = published(document, operation, dataOf(answer.body));
    const cutsOff =
      mutations.length > 0 &&
      invalidates(
        api,
        mutations.map(({ field }) => field),
      );
    const { invalidations } = cutsOff
      ? await execute(api, someone, prepared, request.variables, {})
      : { invalidations: [] };
    return {
      ...answer,
      publish() {
        for (const { field, result } of mutations) {
          timings.measure(api.apiId, 'broadcast', () => hub.mutationDone(api, field, result));
        }
        for (const invalidation of invalidations) hub.invalidate(api, invalidation);
      },
    };
  };
}
