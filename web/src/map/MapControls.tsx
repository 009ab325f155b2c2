import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';

const Control = (is: {
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}) => (
  <button
    type="button"
    class="map-control"
    aria-label={is.label}
    title={is.label}
    aria-pressed={is.pressed}
    onClick={is.onPress}
  >
    <Icon name={is.icon} />
  </button>
);

/** What moves the map without a pinch: larger, smaller, stay with me, north up, and the same as a list. */
export const MapControls = (is: {
  readonly following: boolean;
  readonly canFollow: boolean;
  readonly listed: boolean;
  readonly onZoom: (steps: number) => void;
  readonly onFollow: () => void;
  readonly onNorth: () => void;
  readonly onWhole: () => void;
  readonly onList: () => void;
}) => (
  <div class="map-controls" role="toolbar" aria-label={t('map.controls')} aria-orientation="vertical">
    {!is.listed && (
      <>
        <div class="map-control-group">
          <Control icon="plus" label={t('map.larger')} onPress={() => is.onZoom(1)} />
          <Control icon="minus" label={t('map.smaller')} onPress={() => is.onZoom(-1)} />
        </div>
        <div class="map-control-group">
          {is.canFollow && (
            <Control icon="locate" label={t('map.follow')} pressed={is.following} onPress={is.onFollow} />
          )}
          <Control icon="compass" label={t('map.north')} onPress={is.onNorth} />
          <Control icon="maximize" label={t('map.whole')} onPress={is.onWhole} />
        </div>
      </>
    )}
    <div class="map-control-group">
      <Control
        icon={is.listed ? 'map' : 'list'}
        label={t(is.listed ? 'map.asMap' : 'map.asList')}
        onPress={is.onList}
      />
    </div>
  </div>
);
