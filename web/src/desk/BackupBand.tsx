import { isBackupUnmet } from '../../../shared/incident/isBackupUnmet.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { BackupRow } from './BackupRow.tsx';
import './backupBand.css';

/** Who asked for more units and has none on the way yet, at the top of the screen, the longest waiting first. */
export const BackupBand = ({
  onAssign,
  onOpen,
}: {
  readonly onAssign: (incidentId: string) => void;
  readonly onOpen: (incidentId: string) => void;
}) => {
  const { feed } = useLiveZone();
  const waiting = feed.incidents.value
    .flatMap((incident) =>
      incident.backup !== undefined && isBackupUnmet(incident) ? [{ incident, backup: incident.backup }] : [],
    )
    .sort((a, b) => (a.backup.since < b.backup.since ? -1 : 1));
  return (
    <div
      class={waiting.length > 0 ? 'backup-band' : undefined}
      role="alert"
      aria-label={waiting.length > 0 ? t('backup.waiting') : undefined}
    >
      {waiting.map(({ incident, backup }) => (
        <BackupRow
          key={incident.id}
          incident={incident}
          backup={backup}
          onAssign={onAssign}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
};
