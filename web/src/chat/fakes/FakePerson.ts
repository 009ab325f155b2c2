/** Somebody of the zone. */
export interface FakePerson {
  readonly personId: string;
  readonly name: string;
  readonly callSign?: string;
}
