/** The release bucket: objects named by their content, so one that is there needs no second look. */
export interface ReleaseStore {
  /** Stores the bytes under the key unless the key is there already. */
  putOnce(key: string, bytes: Uint8Array, contentType: string): Promise<'STORED' | 'PRESENT'>;
  /** Address of an object as CloudFormation wants it. */
  address(key: string): string;
}
