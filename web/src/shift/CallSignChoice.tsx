import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import type { UnitView } from '../unit/UnitView.ts';

/** The call sign, large; another by typing it, scanning it (a scanner types), or pressing a unit that is on shift. */
export const CallSignChoice = ({
  callSign,
  units,
}: {
  readonly callSign: Signal<string>;
  readonly units: readonly UnitView[];
}) => {
  const changing = useSignal(callSign.peek() === '');
  const id = useId();
  const joins = units.find((unit) => unit.id === callSign.value.trim().toUpperCase());
  if (!changing.value)
    return (
      <div class="sign">
        <div>
          <p class="sign-label">{t('road.shift.callSign')}</p>
          <p class="sign-now">{callSign.value}</p>
          {joins && (
            <p class="sign-crew">
              {t('road.shift.onShift', { names: joins.crew.map((one) => one.name).join(', ') })}
            </p>
          )}
        </div>
        <Button
          kind="quiet"
          onPress={() => {
            changing.value = true;
          }}
        >
          {t('road.shift.change')}
        </Button>
      </div>
    );
  return (
    <div class="sign-choice">
      <label for={id}>{t('road.shift.callSign')}</label>
      <input
        id={id}
        class="sign-field"
        autofocus
        autocomplete="off"
        autocapitalize="characters"
        maxLength={12}
        placeholder={t('road.shift.typeCallSign')}
        value={callSign.value}
        onInput={(event) => {
          callSign.value = event.currentTarget.value;
        }}
      />
      {callSign.value.trim() === '' && <p class="sign-none">{t('road.shift.none')}</p>}
      {units.length > 0 && (
        <ul class="sign-units" aria-label={t('road.shift.known')}>
          {units.map((unit) => (
            <li key={unit.id}>
              <button
                type="button"
                class="button sign-unit"
                onClick={() => {
                  callSign.value = unit.id;
                  changing.value = false;
                }}
              >
                <b>{unit.callSign}</b>
                <span>{unit.crew.map((one) => one.name).join(', ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
