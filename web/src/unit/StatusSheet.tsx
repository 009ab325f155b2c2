import { mayStep } from '../../../shared/unit/lifecycle.ts';
import { type UnitStatus, unitStatuses } from '../../../shared/unit/UnitStatus.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { LoneCheck } from '../shift/LoneCheck.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { statusIcon } from './statusIcon.ts';
import { useStatusWord } from './useStatusWord.ts';
import type { ZoneRules } from './ZoneRules.ts';
import './statusSheet.css';

/** Those a shift or an alarm leads to are not pressed. */
const offered = unitStatuses.filter((status) => status !== 'OFF_DUTY' && status !== 'EMERGENCY');

/** In the order the zone decided. */
const inOrder = (rules: ZoneRules | null) =>
  rules === null || rules.statuses.length === 0
    ? offered
    : offered.toSorted((one, other) => placeOf(rules, one) - placeOf(rules, other));

const placeOf = ({ statuses }: ZoneRules, status: UnitStatus): number =>
  statuses.findIndex((one) => one.status === status);

/** Every status of the unit, and what lies over it: speech, the lone check. A phone's second tap. */
export const StatusSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const field = useField();
  const word = useStatusWord();
  const unit = field.units.mine.value;
  if (unit === null) return null;
  return (
    <Dialog title={t('dock.title', { unit: unit.callSign })} onClose={onClose}>
      <div class="dialog-body">
        <div class="status-sheet">
          {inOrder(field.rules.value).map((status) => {
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
                <Icon name={statusIcon[status]} size="large" />
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
