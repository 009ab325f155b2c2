import type { WireError } from './WireError.ts';

/**
 * The refusals of the real-time channel itself, in the words of the service. Who is refused for who they are, or
 * for what they ask, is told so by authentication and execution.
 * Source: developer guide, "Real-time WebSocket client"; answers of the service in public issues of its clients.
 */
export const realtimeErrors = {
  noProtocol: (): WireError => ({ message: 'NoProtocolError', errorCode: 400 }),
  missingHeaders: (): WireError => badRequest('Required headers are missing.'),
  unreadableHeaders: (): WireError => badRequest('Headers are not base64 encoded JSON.'),
  unreadableMessage: (): WireError => badRequest('Message is not JSON text.'),
  unreadableData: (): WireError => badRequest('Payload data is not a JSON encoded GraphQL request.'),
  unsupportedOperation: (): WireError => ({
    errorType: 'UnsupportedOperation',
    message: 'unknown not supported through the realtime channel',
  }),
  duplicateId: (id: string): WireError => ({
    errorType: 'DuplicatedOperationError',
    message: `Duplicated operation with id ${id}`,
  }),
  unknownId: (id: string): WireError => ({
    errorType: 'UnknownOperationError',
    message: `Unknown operation id ${id}`,
  }),
  tooManySubscriptions: (maximum: number): WireError => ({
    errorType: 'MaxSubscriptionsReachedError',
    message: `Max number of ${maximum} subscriptions reached`,
  }),
  tooFast: (): WireError => ({ errorType: 'LimitExceededError', message: 'Rate limit exceeded' }),
  /** A fault of ours: the client learns that it happened and nothing of what. */
  internalFailure: (): WireError => ({
    errorType: 'InternalFailure',
    message: 'An internal failure occurred.',
  }),
} as const;

const badRequest = (message: string): WireError => ({
  errorType: 'BadRequestException',
  message,
  errorCode: 400,
});
