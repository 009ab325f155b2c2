import type { TimelineEntry } from '../../../shared/incident/TimelineEntry.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { TimelineText } from './TimelineText.tsx';
import { timelineIcon } from './timelineIcon.ts';

/** One line: when (the server's clock), what, and who; the device's own clock only where it differed. */
export const TimelineRow = ({ entry }: { readonly entry: TimelineEntry }) => {
  const { settings } = useClient();
  const language = settings.language.value;
  return (
    <li class="timeline-row" data-key={entry.version}>
      <span class="timeline-icon">
        <Icon name={timelineIcon(entry)} />
      </span>
      <time class="timeline-time number" dateTime={entry.at}>
        {formatTime(entry.at, language, 'seconds')}
      </time>
      <p class="timeline-text">
        <TimelineText entry={entry} />
      </p>
      <p class="timeline-by">
        {entry.by.name}
        {entry.tDevice && (
          <span class="timeline-device">
            {t('timeline.deviceTime', { time: formatTime(entry.tDevice, language, 'seconds') })}
          </span>
        )}
      </p>
    </li>
  );
};
