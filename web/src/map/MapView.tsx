import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { rulesOf } from '../unit/rulesOf.ts';
import { AddressSearch } from './AddressSearch.tsx';
import { chosenPictures } from './chosenPictures.ts';
import { type OpenMap, openMap } from './engine/openMap.ts';
import { MapControls } from './MapControls.tsx';
import { PinList } from './PinList.tsx';
import { useMapSource } from './useMapSource.ts';
import type { ZoneMapProps } from './ZoneMapProps.ts';
import './mapView.css';

/** Null where the device has nothing to draw with (no WebGL): it says so by throwing. */
const openOrNot: (...asked: Parameters<typeof openMap>) => OpenMap | null = (...asked) => {
  try {
    return openMap(...asked);
  } catch {
    return null;
  }
};

const noKeys: readonly string[] = [];
const noRoutes: NonNullable<ZoneMapProps['routes']> = [];

/** The map itself with its controls, its scale, and the list that says the same. */
export const MapView = (props: ZoneMapProps) => {
  const {
    incidents,
    units,
    selected = null,
    candidates = noKeys,
    routes = noRoutes,
    mode,
    onSelect,
    centred = 0,
    place: sought = null,
  } = props;
  const { settings, now } = useClient();
  const zone = useLiveZone();
  const positions = zone.positions.positions.value;
  const own = zone.positions.own.value;
  const source = useMapSource(zone);
  const rules = rulesOf(zone).value;
  const pictures = useMemo(() => chosenPictures(rules), [rules]);
  const map = useRef<OpenMap | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  select.current = onSelect;
  const following = useSignal(mode !== 'desk');
  const listed = useSignal(false);
  const scale = useSignal({ metres: 200, pixels: 76, bearing: 0 });
  const attribution = useSignal('');
  const theme = settings.effectiveTheme.value;
  const language = settings.language.value;
  useEffect(() => zone.positions.open(), [zone.positions]);
  useEffect(() => {
    const element = frame.current;
    if (element === null || source === undefined) return undefined;
    const opened = openOrNot(element, {
      theme: settings.effectiveTheme.peek(),
      language: settings.language.peek(),
      source,
      onSelect: (pin) => select.current(pin),
      onMoved: () => {
        following.value = false;
      },
      onAttribution: (text) => {
        attribution.value = text;
      },
      onScale: (next) => {
        scale.value = next;
      },
    });
    // Nothing to draw with: the list says the same, and the work goes on.
    if (opened === null) {
      listed.value = true;
      return undefined;
    }
    map.current = opened;
    const sizes = new ResizeObserver(() => opened.resize());
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      opened.close();
      map.current = null;
    };
  }, [source, settings, following, scale, attribution, listed]);
  useEffect(() => map.current?.look(theme, language), [theme, language]);
  // Once a second at most for the age of what is shown, and whenever something in it changed.
  const second = Math.floor(now.value / 5_000) * 5_000;
  useEffect(() => {
    map.current?.show({ incidents, units, positions, selected, candidates, routes, pictures, now: second });
  }, [incidents, units, positions, selected, candidates, routes, pictures, second, source]);
  useEffect(() => {
    if (following.value && own !== null) map.current?.goTo(own, mode === 'drive' ? 16 : 15);
  }, [own, following.value, mode, source]);
  useEffect(() => {
    if (selected === null || (mode !== 'desk' && centred === 0)) return;
    const location = incidents.find(({ id }) => selected.kind === 'incident' && id === selected.id)?.location;
    const place = selected.kind === 'unit' ? positions.get(selected.id) : location;
    if (place?.lat !== undefined && place.lon !== undefined)
      map.current?.goTo({ lat: place.lat, lon: place.lon });
    // Only a new choice moves the map: a unit that drives does not pull the desk's picture with it.
  }, [selected?.kind, selected?.id, source, centred]);
  useEffect(() => {
    if (sought !== null) map.current?.goTo(sought, 17);
  }, [sought, source]);
  const metres = scale.value.metres;
  return (
    <section class={`zone-map zone-map-${mode}`} aria-label={t('map.title')}>
      <div class="zone-map-frame" ref={frame} hidden={listed.value} />
      {listed.value && <PinList {...props} positions={positions} now={now.value} />}
      {!listed.value && mode !== 'drive' && source !== undefined && (
        <AddressSearch source={source} onFound={(place) => map.current?.goTo(place, 17)} />
      )}
      <MapControls
        following={following.value}
        canFollow={mode !== 'desk'}
        listed={listed.value}
        onZoom={(steps) => map.current?.zoomBy(steps)}
        onFollow={() => {
          following.value = !following.value;
        }}
        onNorth={() => map.current?.northUp()}
        onWhole={() => {
          following.value = false;
          if (source) map.current?.fit(source.bounds);
        }}
        onList={() => {
          listed.value = !listed.value;
        }}
      />
      {!listed.value && (
        <p class="map-scale">
          <span>
            {metres < 1_000 ? `${metres} m` : `${metres / 1_000} km`}
            {own !== null &&
              mode !== 'desk' &&
              `, ${t('map.accuracy', { metres: Math.round(own.accuracyM) })}`}
          </span>
          <svg class="map-scale-line" width={scale.value.pixels} height="8" aria-hidden="true">
            <path d={`M1 0v7h${scale.value.pixels - 2}v-7`} fill="none" />
          </svg>
        </p>
      )}
      {!listed.value && attribution.value !== '' && <p class="map-whose">{attribution.value}</p>}
      {source === null && !listed.value && <p class="map-none">{t('map.none')}</p>}
    </section>
  );
};
