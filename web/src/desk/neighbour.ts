import type { IncidentView } from '../incident/IncidentView.ts';

/**
 * The row above or below the chosen one; the first or the last when none is chosen or it left the list; null when
 * there is none that way.
 */
export const neighbour = (
  rows: readonly IncidentView[],
  selected: string | null,
  way: 'up' | 'down',
): IncidentView | null => {
  const at = rows.findIndex((row) => row.id === selected);
  if (at === -1) return (way === 'down' ? rows[0] : rows.at(-1)) ?? null;
  return rows[way === 'down' ? at + 1 : at - 1] ?? null;
};
