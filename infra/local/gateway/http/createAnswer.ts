import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { Authenticate } from '../auth/Authenticate.ts';
import { isBodySigned } from '../auth/isBodySigned.ts';
import { presentedCredentials } from '../auth/presentedCredentials.ts';
import { type SignedRequest, signedRequest } from '../auth/signedRequest.ts';
import { unauthorized } from '../auth/unauthorized.ts';
import type { Execute } from '../execute/createExecute.ts';
import type { Prepare } from '../execute/createPrepare.ts';
import { errorEntry } from '../execute/errorEntry.ts';
import type { Caller } from '../model/Caller.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { RealtimeHub } from '../realtime/RealtimeHub.ts';
import type { Timings } from '../Timings.ts';
import type { Answer } from './Answer.ts';
import type { createAnswerSigned } from './createAnswerSigned.ts';
import { parseGraphqlRequest } from './parseGraphqlRequest.ts';
import { readBody } from './readBody.ts';
import { refusal } from './refusal.ts';
import { singleHeaders } from './singleHeaders.ts';

export interface AnswerDependencies {
  readonly authenticate: Authenticate;
  readonly prepare: Prepare;
  readonly execute: Execute;
  /** Null where there is no endpoint to send signed requests to. */
  readonly answerSigned: ReturnType<typeof createAnswerSigned> | null;
  readonly hub: RealtimeHub;
  readonly clock: Clock;
  readonly timings: Timings;
}

/** An answer, and what to do once it is on its way. */
export type PublishingAnswer = Answer & { publish(): void };

// Of the service: "request payload size 1 MB".
const mostBytes = 1024 * 1024;

const tooLarge: GatewayError = {
  errorType: 'RequestEntityTooLargeException',
  message: 'Request body is too large.',
};
const notHere: GatewayError = {
  errorType: 'UnsupportedOperation',
  message: 'Subscriptions are served by the real-time endpoint.',
};

const refuse = (...errors: GatewayError[]): PublishingAnswer => ({ ...refusal(errors), publish: () => {} });

/** Answers one POST to an API's GraphQL URL. First who asks, and only then what. */
export function createAnswer({
  authenticate,
  prepare,
  execute,
  answerSigned,
  hub,
  clock,
  timings,
}: AnswerDependencies) {
  const whoAsks = async (
    api: GatewayApi,
    headers: Readonly<Record<string, string>>,
    sourceIp: string,
  ): Promise<{ caller: Caller } | { signed: SignedRequest } | null> => {
    if (presentedCredentials(headers).kind !== 'SIGNATURE') {
      const caller = await timings.measure(api.apiId, 'token', () =>
        authenticate(api, headers, { sourceIp, now: clock.now() }),
      );
      return caller.ok ? { caller: caller.value } : null;
    }
    const signed = signedRequest(headers.authorization ?? '');
    return signed && answerSigned && api.authenticationTypes.some(({ type }) => type === 'AWS_IAM')
      ? { signed }
      : null;
  };

  return async (api: GatewayApi, message: IncomingMessage, requestId: string): Promise<PublishingAnswer> => {
    const headers = { ...singleHeaders(message.headers), 'x-amzn-requestid': requestId };
    const asking = await whoAsks(api, headers, message.socket.remoteAddress ?? '');
    const body = await readBody(message, mostBytes);
    if (!asking) return refuse(unauthorized);
    if (!body) return refuse(tooLarge);
    const request = parseGraphqlRequest(body.toString());
    if (!request.ok) return refuse(request.refusal);
    const prepared = prepare(api, request.value);
    if (!prepared.ok) return refuse(...prepared.refusal);
    if (prepared.value.operation.operation === 'subscription') return refuse(notHere);

    if ('signed' in asking) {
      if (!answerSigned || !isBodySigned(message.headers, body)) return refuse(unauthorized);
      const [path = ''] = (message.url ?? '').split('?');
      return answerSigned({
        api,
        prepared: prepared.value,
        request: request.value,
        signed: asking.signed,
        path,
        headers: message.headers,
        body,
      });
    }
    const { data, errors, mutations, invalidations } = await timings.measure(api.apiId, 'execute', () =>
      execute(api, asking.caller, prepared.value, request.value.variables, headers),
    );
    const answer = errors.length > 0 ? { data, errors: errors.map(errorEntry) } : { data };
    return {
      status: 200,
      body: JSON.stringify(answer),
      publish() {
        for (const { field, result } of mutations) {
          timings.measure(api.apiId, 'broadcast', () => hub.mutationDone(api, field, result));
        }
        for (const invalidation of invalidations) hub.invalidate(api, invalidation);
      },
    };
  };
}
