/** Who else looks at this incident now; nothing while nobody does. */
export const Presence = (_: { readonly incidentId: string }) => null;
