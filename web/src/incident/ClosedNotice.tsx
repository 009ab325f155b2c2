import { isOpen } from '../../../shared/incident/isOpen.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { IncidentView } from './IncidentView.ts';

/** Says that an incident on the screen is over, also to whoever had it open while it was closed. */
export const ClosedNotice = ({ incident }: { readonly incident: IncidentView }) => {
  const { settings } = useClient();
  if (isOpen(incident.state)) return null;
  const time = formatTime(incident.closedAt ?? incident.updatedAt, settings.language.value, 'seconds');
  return (
    <div class="closed-notice">
      <Notice kind="done" role="status">
        <p>
          {incident.result
            ? t('incident.closedAs', { time, result: t(`result.${incident.result.code}`) })
            : t('incident.closedAt', { time, state: t(`state.${incident.state}`) })}
        </p>
      </Notice>
    </div>
  );
};
