import { useClient } from '../app/useClient.ts';
import type { LetterAct } from './deskLetters.ts';
import { keyChoice } from './keyChoice.ts';

/** What `aria-keyshortcuts` of a button says for an act; nothing while single letters are switched off. */
export const useAriaKey = (): ((act: LetterAct) => string | undefined) => {
  const { settings } = useClient();
  const on = settings.shortcuts.value;
  const letters = keyChoice().letters.value;
  return (act) => (on ? letters[act].toUpperCase() : undefined);
};
