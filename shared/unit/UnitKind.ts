/** What kind of unit it is (domain.md §3.2). */
export const unitKinds = ['PATROL', 'DISTRICT', 'TRAFFIC', 'DOG', 'BIKE', 'OFFICER_OF_DAY', 'PLAIN'] as const;

export type UnitKind = (typeof unitKinds)[number];
