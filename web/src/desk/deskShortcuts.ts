/** What the desk can do, each with its keys. The help, the palette and the key handler read this one table. */
export const deskShortcuts = [
  { act: 'down', keys: '↓ j', single: true },
  { act: 'up', keys: '↑ k', single: true },
  { act: 'open', keys: 'Enter', single: false },
  { act: 'new', keys: 'N', single: true },
  { act: 'note', keys: 'T', single: true },
  { act: 'priority', keys: 'P', single: true },
  { act: 'close', keys: 'C', single: true },
  { act: 'filter', keys: 'F', single: true },
  { act: 'palette', keys: 'Ctrl K', single: false },
  { act: 'help', keys: '?', single: true },
  { act: 'back', keys: 'Esc', single: false },
] as const;

export type DeskAct = (typeof deskShortcuts)[number]['act'];
