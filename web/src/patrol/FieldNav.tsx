import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { ChatBadge } from '../chat/ChatBadge.tsx';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import { fieldParts } from './fieldParts.ts';
import { LazyPart } from './LazyPart.tsx';
import { useField } from './useField.ts';
import './fieldNav.css';

/**
 * The parts of the client: a rail beside the list on a tablet, tabs under the thumb on a phone. There it holds what
 * must cost one press, the blackout among it; the rest is under "more" (MoreSheet).
 */
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
  const more = useSignal(false);
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
      <Place icon="radio" name="units" to="units" current={kind === 'units'} beside />
      <Place icon="calendar-clock" name="shift" to="shift" current={kind === 'shift'} beside />
      <span class="nav-gap" />
      <button
        type="button"
        class="nav-item nav-beside nav-drive"
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
      <button
        type="button"
        class="nav-item nav-more"
        aria-haspopup="dialog"
        aria-current={kind === 'units' || kind === 'shift' || kind === 'mine' ? 'true' : undefined}
        onClick={() => {
          more.value = true;
        }}
      >
        <Icon name="ellipsis" size="large" />
        {t('rail.more')}
      </button>
      {more.value && (
        <LazyPart
          load={fieldParts.more}
          props={{
            onClose: () => {
              more.value = false;
            },
          }}
        />
      )}
    </nav>
  );
};

const Place = ({
  icon,
  name,
  to,
  current,
  beside,
  onGo,
}: {
  readonly icon: IconName;
  readonly name: 'incidents' | 'chat' | 'units' | 'shift';
  readonly to: 'home' | 'chat' | 'units' | 'shift';
  readonly current: boolean;
  /** On a tablet only. */
  readonly beside?: true;
  readonly onGo?: () => void;
}) => {
  const { href } = useClient();
  const { config } = useZone();
  return (
    <a
      class={beside ? 'nav-item nav-beside' : 'nav-item'}
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
