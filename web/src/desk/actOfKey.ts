import { type DeskLetters, deskLetters, isLetterAct } from './deskLetters.ts';
import type { DeskAct } from './deskShortcuts.ts';

/** What of a key press decides: the key, what was held with it, and whether it was typed into a field. */
export interface KeyPress {
  readonly key: string;
  /** Where the key is on the keyboard: with Alt held a digit may write something else. */
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly inTextField: boolean;
  /** The focus is on something that Enter itself presses: a button, a link. */
  readonly onControl: boolean;
}

/**
 * What a key does at the desk, `prefix` when it is the G of "G U", or null when it is not ours. Single letters do
 * nothing in text fields and can be switched off altogether (WCAG 2.1.4); arrows, Enter, Escape and what is held
 * with Ctrl or Alt always work.
 * @param afterG the key before this one, a moment ago, was G.
 * @param own the person's own letters (keyChoice).
 */
export const actOfKey = (
  press: KeyPress,
  singleKeys: boolean,
  afterG = false,
  own: DeskLetters = deskLetters,
): DeskAct | 'prefix' | null => {
  const letter = press.key.length === 1 ? press.key.toLowerCase() : '';
  if (press.ctrl && press.alt) return null;
  if (press.ctrl) return letter === 'k' ? 'palette' : letter === 'z' && !press.inTextField ? 'undo' : null;
  if (press.alt) return windows[press.code] ?? null;
  if (press.key === 'Escape') return 'back';
  if (press.inTextField) return null;
  if (press.key === 'Enter') return press.onControl ? null : 'open';
  const always = alwaysOn[press.key];
  if (always) return always;
  if (!singleKeys || letter === '') return null;
  if (afterG) return afterGo[letter] ?? null;
  if (letter === 'g') return 'prefix';
  return (
    Object.keys(own)
      .filter(isLetterAct)
      .find((act) => own[act] === letter) ?? null
  );
};

const alwaysOn: Readonly<Record<string, DeskAct>> = { ArrowDown: 'down', ArrowUp: 'up' };

const windows: Readonly<Record<string, DeskAct>> = {
  Digit1: 'windowIncidents',
  Digit2: 'windowUnits',
  Digit3: 'windowReports',
  Digit4: 'windowMine',
  Digit5: 'windowPhotos',
};

const afterGo: Readonly<Record<string, DeskAct>> = { u: 'goUnits', i: 'goIncidents', k: 'goMap' };
