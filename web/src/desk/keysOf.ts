import { type DeskLetters, isLetterAct } from './deskLetters.ts';
import { type DeskAct, deskShortcuts } from './deskShortcuts.ts';

/** What stands on the keys of an act now, as a reader knows it: `↓ J`, `Ctrl K`, `G U`. */
export const keysOf = (act: DeskAct, letters: DeskLetters): string => {
  const keys = deskShortcuts.find((one) => one.act === act)?.keys ?? '';
  if (!isLetterAct(act)) return keys;
  const own = letters[act].toUpperCase();
  return act === 'down' || act === 'up' ? keys.replace(/\S+$/, own) : own;
};
