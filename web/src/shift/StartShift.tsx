import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type CrewRole, crewRoles } from '../../../shared/unit/CrewMember.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { Field } from '../ui/field/Field.tsx';
import { CallSignChoice } from './CallSignChoice.tsx';
import { DeviceChecklist } from './DeviceChecklist.tsx';
import type { DeviceChecks } from './useDeviceChecks.ts';
import '../app/choice.css';

/** How long shifts last, hours. */
const lengths = [8, 10, 12] as const;

/** Call sign first, then seat, car and hours; one press starts the shift and asks the device for all it needs (S1). */
export const StartShift = ({ device }: { readonly device: DeviceChecks }) => {
  const { now, navigate } = useClient();
  const { session, config } = useZone();
  const { units, heed, say } = useField();
  const callSign = useSignal(session.person.value?.unit ?? '');
  const role = useSignal<CrewRole>('LEAD');
  const vehicle = useSignal('');
  const hours = useSignal<number>(lengths[0]);
  const busy = useSignal(false);
  const vehicleId = useId();
  const sign = callSign.value.trim().toUpperCase();
  const joins = units.units.value.find((unit) => unit.id === sign);
  const start = async (): Promise<void> => {
    if (sign === '' || busy.peek()) return;
    device.askAll();
    busy.value = true;
    const plate = vehicle.value.trim();
    const to = new Date(now.peek() + hours.value * 3_600_000).toISOString();
    const done = await heed(
      units.startShift({
        unitId: sign,
        role: role.value,
        ...(joins === undefined && plate !== '' && { vehicle: { plate: plate.toUpperCase() } }),
        ...(joins === undefined && { to }),
      }),
    );
    busy.value = false;
    if (done && units.mine.peek() === null) {
      say(t('road.shift.queued'));
      navigate({ kind: 'home', zone: config.code });
    }
  };
  return (
    <form
      class="shift-start"
      aria-labelledby="shift-title"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h2 id="shift-title">{t('road.shift.start.title')}</h2>
      <CallSignChoice callSign={callSign} units={units.units.value} />
      <fieldset class="choice">
        <legend>{t('road.shift.role')}</legend>
        <div class="choice-options">
          {crewRoles.map((one) => (
            <label key={one} class="choice-option">
              <input
                type="radio"
                name="role"
                checked={role.value === one}
                onChange={() => {
                  role.value = one;
                }}
              />
              <span class="first-capital">{t(`road.shift.roles.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {joins === undefined && (
        <>
          <Field id={vehicleId} label={t('road.shift.vehicle')} hint={t('road.shift.plate')}>
            <input
              id={vehicleId}
              class="field-input"
              aria-describedby={`${vehicleId}-hint`}
              autocomplete="off"
              autocapitalize="characters"
              maxLength={20}
              value={vehicle.value}
              onInput={(event) => {
                vehicle.value = event.currentTarget.value;
              }}
            />
          </Field>
          <fieldset class="choice">
            <legend>{t('road.shift.time')}</legend>
            <div class="choice-options">
              {lengths.map((length) => (
                <label key={length} class="choice-option">
                  <input
                    type="radio"
                    name="hours"
                    checked={hours.value === length}
                    onChange={() => {
                      hours.value = length;
                    }}
                  />
                  {t('road.shift.hours', { count: length })}
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
      <Button
        kind="primary"
        type="submit"
        attributes={{ class: 'button button-primary shift-go', 'aria-busy': busy.value }}
      >
        {t(joins === undefined ? 'road.shift.start.title' : 'road.shift.start.join')}
      </Button>
      <DeviceChecklist device={device} />
    </form>
  );
};
