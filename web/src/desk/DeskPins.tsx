import { useLiveZone } from '../app/useLiveZone.ts';
import { ZoneMap } from '../map/ZoneMap.tsx';
import type { Desk } from './useDesk.ts';

/** The zone's map with what the desk has chosen; while somebody assigns, the ways of the candidates. */
export const DeskPins = ({
  desk,
  candidates,
}: {
  readonly desk: Desk;
  readonly candidates: readonly string[];
}) => {
  const { feed, units } = useLiveZone();
  const incidentId = desk.selected.value;
  const unitId = desk.selectedUnit.value;
  return (
    <ZoneMap
      mode="desk"
      centred={desk.centred.value}
      place={desk.place.value}
      incidents={feed.incidents.value}
      units={units.units.value}
      selected={
        unitId !== null
          ? { kind: 'unit', id: unitId }
          : incidentId !== null
            ? { kind: 'incident', id: incidentId }
            : null
      }
      candidates={candidates}
      routes={incidentId === null ? [] : candidates.map((id) => ({ unitId: id, incidentId }))}
      onSelect={({ kind, id }) => {
        if (kind === 'unit') desk.selectedUnit.value = id;
        else desk.open(id);
      }}
    />
  );
};
