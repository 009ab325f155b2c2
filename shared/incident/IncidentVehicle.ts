import type { Actor } from '../journal/Actor.ts';
import type { Nature } from './Nature.ts';

export const vehicleRoles = ['SUSPECT', 'VICTIM', 'WITNESS', 'INVOLVED'] as const;

export type VehicleRole = (typeof vehicleRoles)[number];

/** What is said of a vehicle in an incident. */
export interface VehicleFacts {
  readonly role: VehicleRole;
  /** As it was read, upper case; nothing is looked up. */
  readonly plate?: string;
  readonly description: string;
  readonly nature: Nature;
}

export interface IncidentVehicle extends VehicleFacts {
  /** Unique within the incident: the version that added it, `v7`. */
  readonly id: string;
  /** The incident's version that last changed it. */
  readonly version: number;
  readonly addedAt: string;
  readonly addedBy: Actor;
}
