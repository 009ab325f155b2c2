import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { ChatBadge } from '../chat/ChatBadge.tsx';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import { useField } from './useField.ts';
import './fieldNav.css';

/** The parts of the client: a rail beside the list on a tablet, tabs under the thumb on a phone. */
export const FieldNav = ({
  map,
  onMap,
}: {
  /** The map is on the screen (phone). */
  readonly map: boolean;
  readonly onMap: (shown: boolean) => void;
}) => {
  const { route } = useClient();
  const { drive, blackout } = useField();
  const kind = route.value.kind;
  return (
    <nav class="field-nav" aria-label={t('rail.title')}>
      <Place
        icon="list"
        name="incidents"
        to="home"
        current={(kind === 'home' || kind === 'incident') && !map}
        onGo={() => onMap(false)}
      />
      <button
        type="button"
        class="nav-item nav-map"
        aria-current={kind === 'home' && map ? 'page' : undefined}
        onClick={() => onMap(true)}
      >
        <Icon name="map" size="large" />
        {t('rail.map')}
      </button>
      <Place icon="messages-square" name="chat" to="chat" current={kind === 'chat' || kind === 'channel'} />
      <Place icon="radio" name="units" to="units" current={kind === 'units'} />
      <Place icon="calendar-clock" name="shift" to="shift" current={kind === 'shift'} />
      <span class="nav-gap" />
      <button
        type="button"
        class="nav-item nav-drive"
        onClick={() => drive.heed({ kind: 'byHand', at: Date.now(), on: true })}
      >
        <Icon name="gauge" size="large" />
        {t('rail.drive')}
      </button>
      <button
        type="button"
        class="nav-item"
        onClick={() => {
          blackout.value = true;
        }}
      >
        <Icon name="moon-star" size="large" />
        {t('rail.blackout')}
      </button>
    </nav>
  );
};

const Place = ({
  icon,
  name,
  to,
  current,
  onGo,
}: {
  readonly icon: IconName;
  readonly name: 'incidents' | 'chat' | 'units' | 'shift';
  readonly to: 'home' | 'chat' | 'units' | 'shift';
  readonly current: boolean;
  readonly onGo?: () => void;
}) => {
  const { href } = useClient();
  const { config } = useZone();
  return (
    <a
      class="nav-item"
      href={href({ kind: to, zone: config.code })}
      aria-current={current ? 'page' : undefined}
      onClick={onGo}
    >
      <Icon name={icon} size="large" />
      {t(`rail.${name}`)}
      {name === 'chat' && <ChatBadge />}
    </a>
  );
};
