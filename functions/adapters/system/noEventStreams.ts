/**
 * Stands in for `@smithy/core/event-streams` in a function's bundle (the build aliases it): the SDK loads it for answers
 * that are a stream of events, which none of what the functions ask is. It is 14 kB of each bundle.
 */
export const eventStreamSerdeProvider = (): never => {
  throw new Error('No function reads a stream of events from AWS.');
};
export const EventStreamSerde = (): never => eventStreamSerdeProvider();
/** A client that could stream is configured as it is, without. */
export const resolveEventStreamSerdeConfig = <T>(config: T): T => config;
