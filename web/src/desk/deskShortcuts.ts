/**
 * What the desk can do, each with its keys. The help, the palette and the key handler read this one table.
 * `single`: begins with a letter, a digit or a sign alone, so it can be switched off (WCAG 2.1.4).
 */
export const deskShortcuts = [
  { act: 'down', keys: '↓ j', single: true },
  { act: 'up', keys: '↑ k', single: true },
  { act: 'open', keys: 'Enter', single: false },
  { act: 'assign', keys: 'A', single: true },
  { act: 'status', keys: 'S', single: true },
  { act: 'undo', keys: 'Ctrl Z', single: false },
  { act: 'priority', keys: 'P', single: true },
  { act: 'note', keys: 'T', single: true },
  { act: 'chat', keys: 'B', single: true },
  { act: 'new', keys: 'N', single: true },
  { act: 'edit', keys: 'E', single: true },
  { act: 'more', keys: 'X', single: true },
  { act: 'close', keys: 'C', single: true },
  { act: 'centre', keys: 'M', single: true },
  { act: 'filter', keys: 'F', single: true },
  { act: 'palette', keys: 'Ctrl K', single: false },
  { act: 'goUnits', keys: 'G U', single: true },
  { act: 'goIncidents', keys: 'G I', single: true },
  { act: 'goMap', keys: 'G K', single: true },
  { act: 'windowIncidents', keys: 'Alt 1', single: false },
  { act: 'windowUnits', keys: 'Alt 2', single: false },
  { act: 'windowReports', keys: 'Alt 3', single: false },
  { act: 'windowMine', keys: 'Alt 4', single: false },
  { act: 'windowPhotos', keys: 'Alt 5', single: false },
  { act: 'help', keys: '?', single: true },
  { act: 'back', keys: 'Esc', single: false },
] as const;

export type DeskAct = (typeof deskShortcuts)[number]['act'];
