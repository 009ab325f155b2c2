/**
 * What somebody does with a device that the zone must be able to look up afterwards: having the whole screen in a car
 * that moves, as its passenger; taking away what the zone had not heard yet (docs/adr/0128).
 */
export const deviceActs = ['PASSENGER', 'QUEUE_REMOVED'] as const;

export type DeviceAct = (typeof deviceActs)[number];

/** Why somebody takes something out of the queue; `OTHER` where they said it in words, which stay on the device. */
export const queueRemovalReasons = ['OUTDATED', 'MISTAKE', 'DONE_OTHERWISE', 'OTHER'] as const;

/** The event each is in the journal; the names stay for ever. */
export const deviceEventTypes = {
  PASSENGER: 'device.passengerScreen',
  QUEUE_REMOVED: 'device.queueItemRemoved',
} as const satisfies Readonly<Record<DeviceAct, string>>;
