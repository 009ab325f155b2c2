import { useClient } from '../app/useClient.ts';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { isLetterAct } from './deskLetters.ts';
import type { DeskAct } from './deskShortcuts.ts';
import { keyChoice } from './keyChoice.ts';
import { keysOf } from './keysOf.ts';

/** The key of an act as this person has it now; none while single letters are switched off. */
export const ActKbd = ({ act, then = '' }: { readonly act: DeskAct; readonly then?: string }) => {
  const { settings } = useClient();
  if (isLetterAct(act) && !settings.shortcuts.value) return null;
  return <Kbd keys={`${keysOf(act, keyChoice().letters.value)} ${then}`.trim()} />;
};
