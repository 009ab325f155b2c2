import { mayStep } from '../../../shared/unit/lifecycle.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { LoneCheck } from '../shift/LoneCheck.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { statusOrder } from './statusOrder.ts';
import { useStatusLook } from './useStatusLook.ts';
import './statusSheet.css';

/** Every status of the unit, and what lies over it: speech, the lone check. A phone's second tap. */
export const StatusSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const field = useField();
  const { word, icon } = useStatusLook();
  const unit = field.units.mine.value;
  if (unit === null) return null;
  return (
    <Dialog title={t('dock.title', { unit: unit.callSign })} onClose={onClose}>
      <div class="dialog-body">
        <div class="status-sheet">
          {statusOrder(field.rules.value).map((status) => {
            const current = status === unit.status;
            const open = current || mayStep(unit.status, status);
            return (
              <button
                key={status}
                type="button"
                class={`sheet-status status-${status}`}
                data-status={status}
                aria-pressed={current}
                aria-disabled={open ? undefined : 'true'}
                onClick={() => {
                  if (!open) return;
                  if (!current) field.setStatus(unit, status);
                  onClose();
                }}
              >
                <Icon name={icon(status)} size="large" />
                {word(status)}
              </button>
            );
          })}
        </div>
        <button
          type="button"
          class="button sheet-speech"
          aria-pressed={unit.speechRequested}
          onClick={() =>
            void field.heed(field.units.requestSpeech({ unitId: unit.id, on: !unit.speechRequested }))
          }
        >
          <Icon name="mic" />
          {t(unit.speechRequested ? 'road.speech.asked' : 'road.speech.ask')}
        </button>
        <LoneCheck unit={unit} />
      </div>
    </Dialog>
  );
};
