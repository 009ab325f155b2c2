import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { Share } from '../../shared/position/Share.ts';
import type { UnitPosition } from '../../shared/position/UnitPosition.ts';

/** Everybody whom the units' positions tell of: those of their crews who share. */
export const shownPeople = (
  shares: readonly Share[],
  positions: readonly UnitPosition[],
): readonly Subject[] => {
  const shown = new Set(positions.map(({ unitId }) => unitId));
  return shares
    .filter(({ unitId, sharing }) => sharing === 'ON' && shown.has(unitId))
    .map(({ personId }) => ({ kind: 'PERSON', id: personId }));
};
