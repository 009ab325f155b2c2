import type { Feature } from 'geojson';
import { addProtocol, type GeoJSONSource, Map as MapLibre, type MapMouseEvent } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { LanguageCode } from '../../app/Session.ts';
import type { MapSource } from '../MapSource.ts';
import { mapPalettes } from '../mapPalettes.ts';
import type { Pin } from '../Pin.ts';
import { incidentFeatures, type MapScene, routeFeatures, unitFeatures } from '../pinFeatures.ts';
import { sameOnMap } from '../sameOnMap.ts';
import { createTileCache } from './createTileCache.ts';
import { drawPin } from './drawPin.ts';
import { useOwnWorker } from './ownWorker.ts';
import { styleOf } from './styleOf.ts';
import './engine.css';

/** A map on the screen. */
export interface OpenMap {
  readonly show: (scene: MapScene) => void;
  readonly look: (theme: 'day' | 'night', language: LanguageCode) => void;
  readonly zoomBy: (steps: number) => void;
  readonly goTo: (place: { readonly lon: number; readonly lat: number }, zoom?: number) => void;
  readonly northUp: () => void;
  /** Fits what is there: the zone at first, all pins when asked. */
  readonly fit: (bounds: readonly [number, number, number, number]) => void;
  readonly resize: () => void;
  readonly close: () => void;
}

export interface MapWishes {
  readonly theme: 'day' | 'night';
  readonly language: LanguageCode;
  readonly source: MapSource | null;
  readonly onSelect: (pin: Pin) => void;
  /** The person moved it themselves: what follows a car lets go. */
  readonly onMoved: () => void;
  /** Whose the map's data are: has to be said beside it. */
  readonly onAttribution: (text: string) => void;
  readonly onScale: (scale: {
    readonly metres: number;
    readonly pixels: number;
    readonly bearing: number;
  }) => void;
}

const protocol = new Protocol({ metadata: true });
let prepared = false;

const prepare = (): void => {
  if (prepared) return;
  prepared = true;
  useOwnWorker();
  addProtocol('pmtiles', protocol.tile);
};

/** Opens a map in an element that stays its own until `close`. */
export const openMap = (element: HTMLElement, wishes: MapWishes): OpenMap => {
  prepare();
  const { source } = wishes;
  let { theme, language } = wishes;
  let scene: MapScene | null = null;
  const name = source === null ? null : `zone-${source.version}`;
  if (source !== null && name !== null && protocol.get(name) === undefined)
    protocol.add(new PMTiles(createTileCache(name, source.version)));
  const tiles = name === null ? null : `pmtiles://${name}`;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new MapLibre({
    container: element,
    style: styleOf(theme, language, tiles),
    attributionControl: false,
    center: source === null ? [4.35, 50.85] : [...source.center],
    zoom: source === null ? 8 : 14,
    minZoom: 8,
    maxZoom: 19,
    ...(source && { maxBounds: wider(source.bounds) }),
    pitchWithRotate: false,
    fadeDuration: still ? 0 : 120,
    localIdeographFontFamily: 'sans-serif',
  });
  map.touchPitch.disable();
  const ease = (): { readonly duration: number } => ({ duration: still ? 0 : 240 });
  const put = (id: string, features: readonly Feature[]): void => {
    map.getSource<GeoJSONSource>(id)?.setData({ type: 'FeatureCollection', features: [...features] });
  };
  // A map that is told what it shows already draws it all again: a tablet's battery pays for each.
  let drawn: MapScene | null = null;
  const said = new Map<string, string>();
  const putIfNew = (id: string, features: readonly Feature[]): void => {
    const words = JSON.stringify(features);
    if (said.get(id) === words) return;
    said.set(id, words);
    put(id, features);
  };
  const redraw = (): void => {
    if (scene === null) return;
    // Ten thousand incidents are not written out to be compared. A note anywhere in the zone makes another list of them.
    const same =
      drawn !== null &&
      drawn.candidates === scene.candidates &&
      drawn.selected?.id === scene.selected?.id &&
      sameOnMap(drawn.incidents, scene.incidents);
    if (!same) put('incidents', incidentFeatures(scene));
    putIfNew('units', unitFeatures(scene));
    putIfNew('routes', routeFeatures(scene));
    drawn = scene;
  };
  const tellScale = (): void => {
    const metres = 78_271.517 * Math.cos((map.getCenter().lat * Math.PI) / 180) * 2 ** -map.getZoom();
    const step =
      [20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000].find((size) => size / metres >= 64) ?? 20_000;
    wishes.onScale({ metres: step, pixels: Math.round(step / metres), bearing: map.getBearing() });
  };
  map.setMissingStyleImageResolver((id) => {
    const drawn = drawPin(id, mapPalettes[theme]);
    if (drawn !== null && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
  });
  map.on('style.load', () => {
    drawn = null;
    said.clear();
    redraw();
    if (source !== null) map.getSource<GeoJSONSource>('districts')?.setData(source.districtsUrl);
  });
  map.on('move', tellScale);
  map.on('load', tellScale);
  map.on('load', () => {
    const from = map.getSource('zone');
    if (from !== undefined && 'attribution' in from && typeof from.attribution === 'string')
      wishes.onAttribution(withoutMarkup(from.attribution));
  });
  map.on('dragstart', wishes.onMoved);
  map.on('click', (event: MapMouseEvent) => {
    const { x, y } = event.point;
    // A finger is wider than a pin.
    const hits = map.queryRenderedFeatures(
      [
        [x - 12, y - 12],
        [x + 12, y + 12],
      ],
      {
        layers: ['units', 'incidents', 'clusters'],
      },
    );
    const [hit] = hits;
    if (hit === undefined) return;
    if (hit.layer.id === 'clusters')
      map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 1.6, ...ease() });
    else
      wishes.onSelect({
        kind: hit.layer.id === 'units' ? 'unit' : 'incident',
        id: String(hit.properties.id),
      });
  });
  return {
    show: (next) => {
      scene = next;
      redraw();
    },
    look: (nextTheme, nextLanguage) => {
      if (nextTheme === theme && nextLanguage === language) return;
      theme = nextTheme;
      language = nextLanguage;
      map.setStyle(styleOf(theme, language, tiles), { diff: false });
    },
    zoomBy: (steps) => map.easeTo({ zoom: map.getZoom() + steps, ...ease() }),
    goTo: ({ lon, lat }, zoom) =>
      map.easeTo({
        center: [lon, lat],
        ...(zoom !== undefined && { zoom: Math.max(zoom, map.getZoom()) }),
        ...ease(),
      }),
    northUp: () => map.easeTo({ bearing: 0, ...ease() }),
    fit: ([west, south, east, north]) =>
      map.fitBounds([west, south, east, north], { padding: 48, ...ease() }),
    resize: () => map.resize(),
    close: () => map.remove(),
  };
};

/** A cut of OpenStreetMap says it with a link; here it is words. */
const withoutMarkup = (text: string): string => text.replaceAll(/<[^>]*>/g, '').replaceAll('&copy;', '©');

/** A little beyond the zone's edge, so that what lies on it can be in the middle. */
const wider = ([west, south, east, north]: MapSource['bounds']): [number, number, number, number] => [
  west - (east - west) / 4,
  south - (north - south) / 4,
  east + (east - west) / 4,
  north + (north - south) / 4,
];
