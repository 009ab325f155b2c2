import type { Actor } from '../journal/Actor.ts';

/** How much in a hurry: everybody who can, or one more unit. */
export const backupUrgencies = ['EMERGENCY', 'URGENT', 'ROUTINE'] as const;

export type BackupUrgency = (typeof backupUrgencies)[number];

/** Somebody at the incident asked for more units, and nobody has said yet that it is enough. */
export interface Backup {
  readonly since: string;
  readonly urgency: BackupUrgency;
  readonly text?: string;
  readonly by: Actor;
  /** Nobody was sent in time: the desk was told. */
  readonly escalatedAt?: string;
}
