/** Only an ACTIVE person has rights. Who LEFT does not come back: joining again is a new account. */
export const personStates = ['ACTIVE', 'SUSPENDED', 'LEFT'] as const;

export type PersonState = (typeof personStates)[number];
