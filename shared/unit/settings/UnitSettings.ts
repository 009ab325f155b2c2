import type { UnitKind } from '../UnitKind.ts';
import type { UnitStatus } from '../UnitStatus.ts';
import type { UnitVehicle } from '../UnitVehicle.ts';
import type { StatusIcon } from './statusIcons.ts';

export const settingLanguages = ['nl', 'fr', 'de', 'en'] as const;

export type SettingLanguage = (typeof settingLanguages)[number];

/** What a zone calls a status, and its picture. A language that says nothing has the word of the language files. */
export interface StatusSetting {
  readonly status: UnitStatus;
  readonly labels: Readonly<Partial<Record<SettingLanguage, string>>>;
  /** Absent: the usual one (usualStatusIcon). No two statuses have the same. */
  readonly icon?: StatusIcon;
  /** What the radio sends for it. */
  readonly radioCodes: readonly string[];
}

/** A unit of the zone as it usually is, for whoever starts its shift. */
export interface FleetUnit {
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly vehicle?: UnitVehicle;
  readonly skills: readonly string[];
}

/** How exact a place may be that leaves the zone for a navigation app (web.md 2.9). */
export const wazePolicies = ['EXACT', 'JUNCTION', 'OFF'] as const;

export type WazePolicy = (typeof wazePolicies)[number];

/** What a zone decides about its units. */
export interface UnitSettings {
  /** One more with every change; 0 before the first. */
  readonly version: number;
  /** Every status once, in the order screens show them. */
  readonly statuses: readonly StatusSetting[];
  readonly waze: WazePolicy;
  /** An alert that nobody acknowledged sounds again after so long… */
  readonly alertRepeatSeconds: number;
  /** …and is put before the desk after so long. */
  readonly alertEscalateSeconds: number;
  /** What a lone check proposes. */
  readonly loneCheckMinutes: number;
  readonly fleet: readonly FleetUnit[];
}
