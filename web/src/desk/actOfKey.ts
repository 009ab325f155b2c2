import type { DeskAct } from './deskShortcuts.ts';

/** What of a key press decides: the key, what was held with it, and whether it was typed into a field. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly inTextField: boolean;
  /** The focus is on something that Enter itself presses: a button, a link. */
  readonly onControl: boolean;
}

/**
 * What a key does at the desk, or null when it is not ours. Single letters do nothing in text fields and can be
 * switched off altogether (WCAG 2.1.4); arrows, Enter, Escape and Ctrl K always work.
 */
export const actOfKey = (press: KeyPress, singleKeys: boolean): DeskAct | null => {
  if (press.ctrl && !press.alt && press.key.toLowerCase() === 'k') return 'palette';
  if (press.ctrl || press.alt) return null;
  if (press.key === 'Escape') return 'back';
  if (press.inTextField) return null;
  if (press.key === 'Enter') return press.onControl ? null : 'open';
  const always = alwaysOn[press.key];
  if (always) return always;
  return singleKeys ? (letters[press.key.length === 1 ? press.key.toLowerCase() : ''] ?? null) : null;
};

const alwaysOn: Readonly<Record<string, DeskAct>> = { ArrowDown: 'down', ArrowUp: 'up' };

const letters: Readonly<Record<string, DeskAct>> = {
  j: 'down',
  k: 'up',
  n: 'new',
  t: 'note',
  p: 'priority',
  c: 'close',
  f: 'filter',
  '?': 'help',
};
