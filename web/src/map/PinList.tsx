import { t } from '../i18n/t.ts';
import { placeText } from '../incident/placeText.ts';
import type { PositionView } from '../position/PositionView.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { StatusName } from '../unit/StatusName.tsx';
import { useStatusLook } from '../unit/useStatusLook.ts';
import type { Pin } from './Pin.ts';
import type { ZoneMapProps } from './ZoneMapProps.ts';
import './pinList.css';

/**
 * Everything that is on the map, as a list: each pin can be reached and chosen without the map (web.md 2.8), and what
 * has no place is here too, and says so.
 */
export const PinList = ({
  incidents,
  units,
  positions,
  selected = null,
  onSelect,
  now,
}: Pick<ZoneMapProps, 'incidents' | 'units' | 'selected' | 'onSelect'> & {
  readonly positions: ReadonlyMap<string, PositionView>;
  readonly now: number;
}) => {
  const { word, icon } = useStatusLook();
  const chosen = (pin: Pin): boolean => selected?.kind === pin.kind && selected.id === pin.id;
  const seen = (id: string): string => {
    const place = positions.get(id);
    if (place === undefined) return t('map.unseen');
    const seconds = Math.max(0, Math.round((now - Date.parse(place.at)) / 1_000));
    return t('map.seen', { seconds, metres: Math.round(place.accuracyM) });
  };
  return (
    <section class="pin-list" aria-label={t('map.list')}>
      <h3>{t('map.incidents', { count: incidents.length })}</h3>
      <ul>
        {incidents.map((incident) => (
          <li key={incident.id}>
            <button
              type="button"
              class="pin-row"
              aria-pressed={chosen({ kind: 'incident', id: incident.id })}
              onClick={() => onSelect({ kind: 'incident', id: incident.id })}
            >
              <PriorityBadge priority={incident.priority} size="small" />
              <span class="pin-name">{incident.title}</span>
              <span class="pin-where">
                {incident.location.lat === undefined
                  ? t('map.noPlace', { place: placeText(incident.location) })
                  : placeText(incident.location)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('map.units', { count: units.length })}</h3>
      <ul>
        {units.map((unit) => (
          <li key={unit.id}>
            <button
              type="button"
              class="pin-row"
              aria-pressed={chosen({ kind: 'unit', id: unit.id })}
              onClick={() => onSelect({ kind: 'unit', id: unit.id })}
            >
              <span class="pin-name">{unit.callSign}</span>
              <span class="pin-what">
                <StatusName status={unit.status} word={word(unit.status)} icon={icon(unit.status)} />
              </span>
              <span class="pin-where">{seen(unit.id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
