import type { IncidentField } from './incidentFields.ts';

/** When a machine last said something, and which: its messages may come in any order. */
export interface Told {
  /** The machine client's id. */
  readonly by: string;
  /** Server time. */
  readonly at: string;
  /** The sender's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
}

/** By what it was about. */
export type ToldByMachine = Readonly<Partial<Record<IncidentField | 'priority', Told>>>;
