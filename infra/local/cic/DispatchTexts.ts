import type { IncidentType } from '../../../shared/incident/incidentTypes.ts';

/** What a simulated dispatch centre says, in one language. Every street in it is invented. */
export interface DispatchTexts {
  /** Begins every description: nobody may take one for real. */
  readonly exercise: string;
  readonly streets: readonly string[];
  readonly places: readonly string[];
  readonly notes: readonly string[];
  readonly raised: readonly string[];
  readonly lowered: readonly string[];
  readonly closed: readonly string[];
  readonly types: Readonly<
    Record<
      IncidentType,
      { readonly title: string; readonly details: readonly string[]; readonly notes: readonly string[] }
    >
  >;
}
