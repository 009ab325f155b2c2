/** What a device needs for a shift, in the order they are asked. */
export const deviceChecks = ['sound', 'notifications', 'location', 'screen', 'storage'] as const;

export type DeviceCheckName = (typeof deviceChecks)[number];

/** `pending` nobody asked yet; `bad` works on without it, and says what that means. */
export interface DeviceCheck {
  readonly name: DeviceCheckName;
  readonly state: 'pending' | 'busy' | 'ok' | 'bad';
}
