/** A skill as the zone names it, in the middle of a sentence. */
export const skillText = (skill: string): string => (skill.length > 4 ? skill.toLowerCase() : skill);
