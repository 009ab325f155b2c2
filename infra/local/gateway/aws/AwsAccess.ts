/** Long-lived keys. */
interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Where the control plane and the data sources are, and who the gateway is before it takes on a role. */
export interface AwsAccess {
  /** Undefined = AWS itself. */
  readonly endpoint?: string;
  readonly region: string;
  /** Undefined = the SDK's own chain. */
  readonly credentials?: AwsKeys;
}
