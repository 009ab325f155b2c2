import { useComputed } from '@preact/signals';
import { t } from '../i18n/t.ts';
import type { LinkState } from '../realtime/LinkState.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import { formatAge } from '../ui/time/formatAge.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import { linkLevel } from './linkLevel.ts';
import { useClient } from './useClient.ts';
import { useLiveZone } from './useLiveZone.ts';
import './link.css';

const icons: Readonly<Record<LinkState['kind'], IconName>> = {
  live: 'wifi',
  connecting: 'loader',
  catchingUp: 'refresh-cw',
  stale: 'history',
  offline: 'wifi-off',
  expired: 'key-round',
  refused: 'lock',
};

/**
 * How well the screen follows the zone: a word, an icon and an age, never a colour alone. The age is for the
 * eye; a screen reader hears only the changes (LinkAnnouncer).
 */
export const LinkChip = () => {
  const { settings } = useClient();
  const { feed } = useLiveZone();
  const kind = useComputed(() => feed.link.value.kind).value;
  const since = useComputed(() =>
    formatTime(feed.link.value.since, settings.language.value, 'minutes'),
  ).value;
  const level = useComputed(() => linkLevel(feed.link.value)).value;
  const age = useComputed(() =>
    feed.link.value.ageMs === null ? '' : formatAge(feed.link.value.ageMs, settings.language.value),
  );
  return (
    <span class={`link-chip link-${level}`} data-link={kind}>
      <Icon name={icons[kind]} />
      <b>{t(`link.${kind}`)}</b>
      {(kind === 'offline' || kind === 'stale') && (
        <span class="link-since">{t('link.since', { since })}</span>
      )}
      {kind === 'live' && (
        <span class="link-age number" aria-hidden="true">
          {age}
        </span>
      )}
    </span>
  );
};
