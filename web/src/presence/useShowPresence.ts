/** Tells the other desks that this incident (and what of it) is in front of somebody here. */
export const useShowPresence = (_incidentId: string, _field?: string): void => undefined;
