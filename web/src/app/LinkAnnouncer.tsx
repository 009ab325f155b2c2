import { useComputed } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import { useClient } from './useClient.ts';
import { useLiveZone } from './useLiveZone.ts';

/**
 * Tells a screen reader when the link changes and how many incidents are open; never the running age.
 * @param counts false where new incidents announce themselves: a storm would be nothing but numbers.
 */
export const LinkAnnouncer = ({ counts = true }: { readonly counts?: boolean }) => {
  const { settings } = useClient();
  const { feed } = useLiveZone();
  const words = useComputed(() => {
    const { kind, since } = feed.link.value;
    return {
      kind,
      late: kind === 'offline' || kind === 'stale',
      since: formatTime(since, settings.language.value, 'minutes'),
    };
  }).value;
  const count = useComputed(() => feed.incidents.value.length).value;
  return (
    <p class="unseen" role="status">
      {`${t(`link.${words.kind}`)}${words.late ? ` ${t('link.since', { since: words.since })}` : ''}.${counts ? ` ${t('incident.openCount', { count })}` : ''}`}
    </p>
  );
};
