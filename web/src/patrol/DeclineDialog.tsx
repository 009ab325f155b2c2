import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type DeclineReason, declineReasons } from '../../../shared/incident/assignmentReasons.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { useField } from './useField.ts';
import './fieldDialog.css';

/** Why a unit cannot go, in one press; only "another reason" asks for words. The desk sees it at once. */
export const DeclineDialog = ({
  incident,
  onClose,
}: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
}) => {
  const { feed, units, say } = useField();
  const other = useSignal(false);
  const text = useSignal('');
  const id = useId();
  const decline = (reason: DeclineReason): void => {
    const words = text.value.trim();
    void feed
      .decline({ incidentId: incident.id, reason, ...(words !== '' && { text: words }) })
      .then((outcome) => outcome.kind === 'refused' && say(refusalText(outcome.code, outcome.params)));
    onClose();
  };
  return (
    <Dialog title={t('road.decline.title', { unit: units.mine.value?.callSign ?? '' })} onClose={onClose}>
      <div class="dialog-body">
        <p>{t('road.decline.words')}</p>
        <div class="field-choices">
          {declineReasons.map((reason) => (
            <Button
              key={reason}
              onPress={() => {
                if (reason === 'OTHER') other.value = true;
                else decline(reason);
              }}
            >
              {t(`road.decline.reason.${reason}`)}
            </Button>
          ))}
        </div>
        {other.value && (
          <form
            class="field-words"
            onSubmit={(event) => {
              event.preventDefault();
              if (text.value.trim() !== '') decline('OTHER');
            }}
          >
            <label for={id}>{t('road.decline.text')}</label>
            <input
              id={id}
              class="input"
              autofocus
              maxLength={200}
              value={text.value}
              onInput={(event) => {
                text.value = event.currentTarget.value;
              }}
            />
            <Button kind="danger" type="submit">
              {t('road.decline.yes')}
            </Button>
          </form>
        )}
      </div>
    </Dialog>
  );
};
