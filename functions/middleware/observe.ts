import type { MiddlewareObj } from '@middy/core';
import type { Context as LambdaContext } from 'aws-lambda';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { describeFault } from './describeFault.ts';
import { Fault } from './Fault.ts';
import type { LogFields } from './LogFields.ts';

/**
 * One line a call, whatever happens in it, and no fault that leaves the function with more than a word.
 *
 * @param describe what the line says of a call: from the event and, unless it broke, the reply
 */
export const observe = <Event, Reply>({
  log,
  clock,
  describe,
}: {
  readonly log: (fields: LogFields) => void;
  readonly clock: Clock;
  readonly describe: (event: Event, reply: Reply | undefined) => Omit<LogFields, 'took' | 'fault' | 'at'>;
}): MiddlewareObj<Event, Reply, Error, LambdaContext, Began> => ({
  before: ({ internal }) => {
    internal.began = clock.now();
  },
  after: ({ event, response, internal }) => {
    log({ ...describe(event, response ?? undefined), took: clock.now() - (internal.began ?? 0) });
  },
  onError: (request) => {
    const { error, event, internal } = request;
    log({
      ...describe(event, undefined),
      outcome: 'fault',
      ...describeFault(error),
      took: clock.now() - (internal.began ?? 0),
    });
    request.error = new Fault();
  },
});

/** What is noted between the two ends of a call. */
type Began = { began?: number };
