/** What a unit drives. */
export interface UnitVehicle {
  readonly callName?: string;
  readonly plate?: string;
  readonly type?: string;
}
