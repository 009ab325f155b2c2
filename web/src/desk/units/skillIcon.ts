import type { IconName } from '../../ui/icon/iconNames.ts';

/** The picture of a skill a unit has; the word stands beside it wherever it decides something. */
export const skillIcon = (skill: string): IconName =>
  icons.find(([words]) => words.includes(skill.toUpperCase()))?.[1] ?? 'badge-check';

const icons: readonly (readonly [words: readonly string[], icon: IconName])[] = [
  [['SCHILD', 'SHIELD', 'BOUCLIER'], 'shield'],
  [['HOND', 'DOG', 'CHIEN', 'HUND'], 'dog'],
  [['FIETS', 'BIKE', 'VÉLO', 'FAHRRAD'], 'bike'],
  [['BOOT', 'BOAT', 'BATEAU'], 'ship'],
  [['EHBO', 'FIRST AID', 'SECOURISME', 'ERSTE HILFE'], 'heart-pulse'],
  [['VERKEER', 'TRAFFIC', 'CIRCULATION', 'VERKEHR'], 'car'],
];
