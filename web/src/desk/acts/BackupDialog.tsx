import { backupUrgencies } from '../../../../shared/incident/Backup.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import type { ActProps } from './ActProps.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useAct } from './useAct.ts';

/** More units are asked for, or it is said that there are enough. */
export const BackupDialog = ({ incident, onClose, onDone }: ActProps) => {
  const { feed } = useLiveZone();
  const act = useAct(() => onDone(t('backup.done')));
  const incidentId = incident.id;
  return (
    <ReasonDialog
      title={t('more.backup')}
      hint={t('backup.hint')}
      label={t('backup.submit')}
      legend={incident.title}
      options={backupUrgencies.map((value) => ({ value, words: t(`backup.urgency.${value}`) }))}
      first={incident.backup?.urgency ?? 'URGENT'}
      act={act}
      send={(urgency, own) => act.run(() => feed.requestBackup({ incidentId, urgency, ...own }))}
      beside={
        incident.backup &&
        incident.allowedActions.includes('CLEAR_BACKUP') && (
          <Button onPress={() => void act.run(() => feed.clearBackup({ incidentId }))}>
            {t('backup.clear')}
          </Button>
        )
      }
      onClose={onClose}
    />
  );
};
