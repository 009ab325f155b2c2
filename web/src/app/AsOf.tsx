import { useComputed } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { useClient } from './useClient.ts';
import { useLiveZone } from './useLiveZone.ts';

/** "Stand van 22:13:11": the moment the list is true at, said when that is not now. */
export const AsOf = () => {
  const { settings } = useClient();
  const { feed } = useLiveZone();
  const at = useComputed(() => {
    const { kind, lastMessageAt } = feed.link.value;
    return ['offline', 'stale', 'expired'].includes(kind) ? lastMessageAt : null;
  }).value;
  if (at === null) return null;
  return (
    <span class="as-of">
      <Icon name="history" />
      {t('live.asOf', { time: formatTime(at, settings.language.value, 'seconds') })}
    </span>
  );
};
