import { followIncidents } from '../feed/followIncidents.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { endWatch } from './endWatch.ts';
import { followPositions } from './followPositions.ts';
import type { PositionTools } from './PositionTools.ts';
import { positions } from './positions.ts';
import { showPresence } from './showPresence.ts';

/**
 * The use cases of positions and presence. `Mutation.sharePosition` is none of them: it goes from the API straight to the
 * store (functions/resolvers/sharePosition.ts).
 */
export const createPositionOperations = (tools: PositionTools): Readonly<Record<string, UseCase>> => ({
  'Query.positions': positions(tools),
  'Subscription.positions': followPositions(tools),
  'Mutation.endWatch': endWatch(tools),
  'Mutation.showPresence': showPresence(tools),
  // As with incidents: that somebody begins to follow is a consultation, and the answer names whose it is.
  'Subscription.presence': followIncidents,
});
