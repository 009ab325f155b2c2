/** What said where somebody is: their own device, the radio, the car's own receiver, or a person by hand. */
export const positionSources = ['DEVICE', 'RADIO', 'VEHICLE', 'MANUAL'] as const;

export type PositionSource = (typeof positionSources)[number];
