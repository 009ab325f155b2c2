import { useSignal } from '@preact/signals';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { NoteComposer } from '../incident/NoteComposer.tsx';
import { PhotoButton } from '../photo/PhotoButton.tsx';
import { photoAbout } from '../photo/photoAbout.ts';
import { Button } from '../ui/button/Button.tsx';
import { DriveButton } from './DriveButton.tsx';
import { incidentParts } from './incidentParts.ts';
import { LazyPart } from './LazyPart.tsx';
import { isMine } from './myIncident.ts';
import { useField } from './useField.ts';

/** Under the thumb: the way there, a note, backup, and the way out of an assignment; only what may be done now. */
export const IncidentActs = ({ incident }: { readonly incident: IncidentView }) => {
  const { feed, units, say } = useField();
  const asking = useSignal<'decline' | 'backup' | null>(null);
  const mine = isMine(incident, units.mine.value?.id);
  const may = (action: IncidentView['allowedActions'][number]): boolean =>
    incident.allowedActions.includes(action);
  const close = (): void => {
    asking.value = null;
  };
  const clear = async (): Promise<void> => {
    const outcome = await feed.clearBackup({ incidentId: incident.id });
    if (outcome.kind === 'refused') say(refusalText(outcome.code, outcome.params));
  };
  if (incident.allowedActions.length === 0) return null;
  return (
    <div class="pane-acts">
      <div class="pane-buttons">
        <DriveButton incident={incident} />
        {may('ADD_NOTE') && (
          <PhotoButton context={{ kind: 'INCIDENT', ref: incident.id }} about={photoAbout(incident)} />
        )}
        {may('REQUEST_BACKUP') &&
          (incident.backup === undefined ? (
            <Button
              icon="shield-plus"
              onPress={() => {
                asking.value = 'backup';
              }}
            >
              {t('field.backup')}
            </Button>
          ) : (
            mine && (
              <Button icon="shield-check" onPress={() => void clear()}>
                {t('field.backupClear')}
              </Button>
            )
          ))}
        {mine && may('DECLINE') && (
          <Button
            icon="ban"
            onPress={() => {
              asking.value = 'decline';
            }}
          >
            {t('field.decline')}
          </Button>
        )}
      </div>
      {may('ADD_NOTE') && <NoteComposer incident={incident} sendKey="ctrlEnter" />}
      {asking.value === 'decline' && (
        <LazyPart load={incidentParts.decline} props={{ incident, onClose: close }} />
      )}
      {asking.value === 'backup' && (
        <LazyPart load={incidentParts.backup} props={{ incident, onClose: close }} />
      )}
    </div>
  );
};
