import type { Backup } from '../../../shared/incident/Backup.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { openAssignments } from './openAssignments.ts';
import { ShortElapsed } from './ShortElapsed.tsx';

/** One call for more units: of whom, how urgent, where, for how long, and the way to send one. */
export const BackupRow = ({
  incident,
  backup,
  onAssign,
  onOpen,
}: {
  readonly incident: IncidentView;
  readonly backup: Backup;
  readonly onAssign: (incidentId: string) => void;
  readonly onOpen: (incidentId: string) => void;
}) => {
  const there = openAssignments(incident)
    .map(({ callSign }) => callSign)
    .join(', ');
  return (
    <section class={backup.urgency === 'EMERGENCY' ? 'backup-row backup-emergency' : 'backup-row'}>
      <Icon name="shield-plus" />
      <b class="backup-who">
        {there || backup.by.name} {t('backup.asks')}
      </b>
      <b class="backup-urgency">{t(`backup.urgency.${backup.urgency}`)}</b>
      <span class="backup-what">
        <PriorityBadge priority={incident.priority} size="small" />
        <ZoneText>
          {[`${incident.title}, ${incident.location.address}`, backup.text].filter(Boolean).join(': ')}
        </ZoneText>
      </span>
      <ShortElapsed since={backup.since} />
      <Button kind="quiet" onPress={() => onOpen(incident.id)}>
        {t('alarmDesk.incident')}
      </Button>
      {incident.allowedActions.includes('ASSIGN') && (
        <Button kind="primary" onPress={() => onAssign(incident.id)}>
          {t('shortcut.assign')}
        </Button>
      )}
    </section>
  );
};
