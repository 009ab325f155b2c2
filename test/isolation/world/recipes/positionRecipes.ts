import type { Recipes } from './Recipe.ts';

/** Where units are, the map they are drawn on, and who has which incident in hand. */
export const positionRecipes: Recipes = {
  'Query.positions': { by: 'OFFICER', input: (o) => ({ watchId: o.ulid(900) }) },
  'Subscription.positions': { by: 'OFFICER', input: (o) => ({ watchId: o.ulid(901) }) },
  'Mutation.endWatch': { by: 'OFFICER', input: (o) => ({ watchId: o.ulid(900) }) },
  'Query.mapSource': { by: 'OFFICER', input: () => ({}) },
  'Mutation.sharePosition': {
    by: 'OFFICER',
    input: (o) => ({ input: { lat: 51.2, lon: 2.9, accuracyM: 8, at: o.at, source: 'DEVICE' } }),
  },
  'Mutation.showPresence': {
    by: 'DISPATCHER',
    input: (o) => ({ input: { deviceId: o.device, incidentId: o.incident, field: 'title' } }),
  },
  'Subscription.presence': { by: 'DISPATCHER', input: () => ({}) },
};
