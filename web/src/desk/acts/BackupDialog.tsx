import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type BackupUrgency, backupUrgencies } from '../../../../shared/incident/Backup.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import type { ActProps } from './ActProps.ts';
import { ReasonChoice } from './ReasonChoice.tsx';
import { TextField } from './TextField.tsx';
import { useAct } from './useAct.ts';

/** More units are asked for, or it is said that there are enough. */
export const BackupDialog = ({ incident, onClose, onDone }: ActProps) => {
  const { feed } = useLiveZone();
  const urgency = useSignal<BackupUrgency>(incident.backup?.urgency ?? 'URGENT');
  const words = useSignal('');
  const id = useId();
  const act = useAct(() => onDone(t('backup.done')));
  const submit = async (): Promise<void> => {
    const text = words.peek().trim();
    await act.run(() =>
      feed.requestBackup({ incidentId: incident.id, urgency: urgency.peek(), ...(text ? { text } : {}) }),
    );
  };
  return (
    <Dialog title={t('more.backup')} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={t('backup.hint')}
        label={t('backup.submit')}
        onSubmit={submit}
        onDigit={(digit) => {
          const chosen = backupUrgencies[digit - 1];
          if (chosen) urgency.value = chosen;
          return chosen !== undefined;
        }}
        beside={
          incident.backup &&
          incident.allowedActions.includes('CLEAR_BACKUP') && (
            <Button onPress={() => void act.run(() => feed.clearBackup({ incidentId: incident.id }))}>
              {t('backup.clear')}
            </Button>
          )
        }
      >
        <CommandNotice state={act.state} />
        <ReasonChoice
          legend={incident.title}
          options={backupUrgencies.map((value) => ({ value, words: t(`backup.urgency.${value}`) }))}
          chosen={urgency.value}
          onChoose={(value) => {
            urgency.value = value;
          }}
        />
        <TextField
          id={id}
          label={t('act.text')}
          longest={500}
          value={words.value}
          onChange={(text) => {
            words.value = text;
          }}
        />
      </CommandForm>
    </Dialog>
  );
};
