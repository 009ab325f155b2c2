/**
 * What somebody does with a device that the zone must be able to look up afterwards: having the whole screen in a car
 * that moves, as its passenger; taking away what the zone had not heard yet (docs/adr/0128).
 */
export const deviceActs = ['PASSENGER', 'QUEUE_REMOVED'] as const;

export type DeviceAct = (typeof deviceActs)[number];

/** The event each is in the journal; the names stay for ever. */
export const deviceEventTypes = {
  PASSENGER: 'device.passengerScreen',
  QUEUE_REMOVED: 'device.queueItemRemoved',
} as const satisfies Readonly<Record<DeviceAct, string>>;
