import { backupUrgencies } from '../../../shared/incident/Backup.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { useField } from './useField.ts';
import './fieldDialog.css';

/** More units, in one press: how much in a hurry. */
export const BackupDialog = ({
  incident,
  onClose,
}: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
}) => {
  const { feed, say } = useField();
  return (
    <Dialog title={t('road.backup.title')} onClose={onClose}>
      <div class="dialog-body">
        <div class="field-choices">
          {backupUrgencies.map((urgency) => (
            <Button
              key={urgency}
              kind={urgency === 'EMERGENCY' ? 'danger' : 'plain'}
              onPress={() => {
                void feed
                  .requestBackup({ incidentId: incident.id, urgency })
                  .then(
                    (outcome) => outcome.kind === 'refused' && say(refusalText(outcome.code, outcome.params)),
                  );
                onClose();
              }}
            >
              {t(`road.backup.urgency.${urgency}`)}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  );
};
