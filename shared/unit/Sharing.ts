/** Whether a unit's people may be seen on the map. Off duty it is OFF; a pause says why. */
export const sharings = ['ON', 'PAUSED', 'OFF'] as const;

export type Sharing = (typeof sharings)[number];
