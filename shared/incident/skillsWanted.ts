import type { HazardKind } from './Hazard.ts';
import type { Incident } from './Incident.ts';

/**
 * The skill a danger asks for, in the words zones give it (their skills are free words). A proposal of this project:
 * it only orders what the desk is shown, and the desk sees the rule.
 */
const wanted: Readonly<Partial<Record<HazardKind, readonly string[]>>> = {
  WEAPON: ['SCHILD', 'SHIELD', 'BOUCLIER'],
  DOG: ['HOND', 'DOG', 'CHIEN', 'HUND'],
};

/** Of what a unit can do, what this incident asks for; and what it asks for that the unit cannot. */
export const skillsWanted = (
  incident: Pick<Incident, 'hazards'>,
  skills: readonly string[],
): { readonly held: readonly string[]; readonly missing: readonly string[] } => {
  const asked = incident.hazards.map(({ kind }) => wanted[kind]).filter((words) => words !== undefined);
  const heldOf = (words: readonly string[]): string | undefined =>
    skills.find((skill) => words.includes(skill.toUpperCase()));
  return {
    held: asked.map(heldOf).filter((skill) => skill !== undefined),
    missing: asked.filter((words) => heldOf(words) === undefined).map(([word]) => word ?? ''),
  };
};
