/** What the command envelope says of the device (decisions.md 7). */
export interface DeviceIdentity {
  readonly deviceId: string;
  /** One more with every command made on this device, in any tab; survives restarts. */
  readonly nextSeq: () => Promise<number>;
}
