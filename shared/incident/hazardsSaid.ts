import type { Hazard } from './Hazard.ts';
import type { SaidHazard } from './IncidentCommand.ts';

/** The hazards as they are said now, each kind once; one that was said before keeps the time of its first word. */
export const hazardsSaid = (
  known: readonly Hazard[],
  said: readonly SaidHazard[],
  at: string,
): readonly Hazard[] =>
  said
    .filter(({ kind }, index) => said.findIndex((other) => other.kind === kind) === index)
    .map((one) => ({ ...one, at: known.find(({ kind }) => kind === one.kind)?.at ?? at }));
