import { skillText } from '../desk/assign/skillText.ts';
import { foldWords } from '../desk/foldWords.ts';
import { unitGroup } from '../desk/units/unitGroup.ts';
import type { UnitView } from '../unit/UnitView.ts';

/**
 * What a unit must hold to stand on the board: every word somebody typed, in its call sign, crew, vehicle, skills, the zone's
 * word for its status or what it is on. Who cries for help or does not answer stands there whatever was typed. Pure.
 * @param word the zone's word for a status in the language that is on.
 */
export const unitMatcher = (
  typed: string,
  word: (status: UnitView['status']) => string,
): ((unit: UnitView) => boolean) => {
  const words = foldWords(typed)
    .split(/\s+/)
    .filter((one) => one !== '');
  if (words.length === 0) return () => true;
  return (unit) => {
    const group = unitGroup(unit);
    if (group === 'emergency' || group === 'alerted') return true;
    const { callSign, crew, vehicle, skills, assignment, status } = unit;
    const said = foldWords(
      [
        callSign,
        word(status),
        ...crew.map(({ name }) => name),
        vehicle?.plate,
        vehicle?.type,
        ...skills.map(skillText),
        assignment?.priority,
        assignment?.title,
        assignment?.number,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    return words.every((one) => said.includes(one));
  };
};
