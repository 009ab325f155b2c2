/** What the camera wrote into its file, kept apart from the photo and for few. */
export interface PhotoFacts {
  readonly lat?: number;
  readonly lon?: number;
  /** As the camera wrote it: its clock, no zone. */
  readonly at?: string;
  readonly device?: string;
}
