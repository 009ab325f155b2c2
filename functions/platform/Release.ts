/** A published release: one zone template and, by the hashes in it, its function bundles, for one region. */
export interface Release {
  /** First 16 hexadecimal digits of the template's SHA-256. */
  readonly id: string;
  readonly region: string;
  readonly bucket: string;
  readonly templateKey: string;
  /** Address CloudFormation reads the template at. */
  readonly templateUrl: string;
}
