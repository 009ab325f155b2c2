/** Who wants to know that the zone decided anew about its units (entry `settings.unitsChanged`): they ask for the rules again. */
const listeners = new Set<() => void>();

/** A few bytes, for it is in the first load: the live feed tells it, the zone's rules hear it. */
export const rulesNews = {
  tell: (): void => {
    for (const hear of listeners) hear();
  },
  hear: (listener: () => void): void => {
    listeners.add(listener);
  },
};
