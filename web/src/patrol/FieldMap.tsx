import { useMemo } from 'preact/hooks';
import type { IncidentView } from '../incident/IncidentView.ts';
import type { Pin } from '../map/Pin.ts';
import { ZoneMap } from '../map/ZoneMap.tsx';
import { useField } from './useField.ts';
import { useMyIncident } from './useMyIncident.ts';

/** The zone's map as the road sees it, with the way to the incident that counts. */
export const FieldMap = ({
  mode,
  towards,
  selected = null,
  onSelect,
}: {
  readonly mode: 'patrol' | 'drive';
  /** The incident the line leads to; one's own where none is said. */
  readonly towards?: IncidentView;
  readonly selected?: Pin | null;
  readonly onSelect: (pin: Pin) => void;
}) => {
  const { feed, units } = useField();
  const mine = useMyIncident();
  const unitId = units.mine.value?.id;
  const to = towards?.id ?? mine?.id;
  const routes = useMemo(
    () => (unitId === undefined || to === undefined ? [] : [{ unitId, incidentId: to }]),
    [unitId, to],
  );
  return (
    <ZoneMap
      mode={mode}
      incidents={feed.incidents.value}
      units={units.units.value}
      selected={selected}
      routes={routes}
      onSelect={onSelect}
    />
  );
};
