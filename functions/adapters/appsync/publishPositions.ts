import type { PositionTickInput } from '../../../shared/schema.generated.ts';
import { postMutation } from './postMutation.ts';

/** With everything selected: a subscriber is delivered only what the publishing mutation selected. */
const document =
  'mutation PublishPositions($tick: PositionTickInput!, $ended: [ID!]!) { publishPositions(tick: $tick, ended: $ended) ' +
  '{ topic at units { unitId lat lon accuracyM headingDeg speedKmh at source } } }';

/** Sends one tick. Answers and throws as publishing does (postMutation.ts). */
export const publishPositions = (
  post: (body: string) => Promise<{ readonly status: number; readonly body: string }>,
): ((tick: PositionTickInput, ended: readonly string[]) => Promise<'PUBLISHED' | 'REFUSED'>) => {
  const mutate = postMutation(post, { document, field: 'publishPositions' });
  return (tick, ended) => mutate({ tick, ended });
};
