import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { UnitView } from '../unit/UnitView.ts';
import { DeviceChecklist } from './DeviceChecklist.tsx';
import { EndShiftDialog } from './EndShiftDialog.tsx';
import { HandChoice } from './HandChoice.tsx';
import { LoneCheck } from './LoneCheck.tsx';
import { SharingCard } from './SharingCard.tsx';
import type { DeviceChecks } from './useDeviceChecks.ts';

/** The shift that runs: who is in it, whether the device is ready, who sees where one is, and the way out. */
export const RunningShift = ({
  unit,
  device,
}: {
  readonly unit: UnitView;
  readonly device: DeviceChecks;
}) => {
  const { settings, href } = useClient();
  const { config, session } = useZone();
  const { drive } = useField();
  const ending = useSignal(false);
  const me = session.person.value?.id;
  const time = (at: string): string => formatTime(at, settings.language.value, 'minutes');
  const { shift, vehicle } = unit;
  return (
    <>
      <div class="shift-now">
        <h2>
          <span class="sign-label">{t('road.shift.running.title')}</span>
          <span class="sign-now">{unit.callSign}</span>
        </h2>
        <ul class="shift-facts">
          {unit.crew.map((one) => (
            <li key={one.personId}>
              <Icon name="user" size="large" />
              <span>
                <b>{one.name}</b>
                <span>
                  {t(`road.shift.roles.${one.role}`)}
                  {one.personId === me && `, ${t('road.shift.you')}`}
                </span>
              </span>
            </li>
          ))}
          <li>
            <Icon name="car" size="large" />
            <span>
              <b>{vehicle?.plate ?? vehicle?.callName ?? t('road.shift.noVehicle')}</b>
              <span>{vehicle?.type}</span>
            </span>
          </li>
          {shift && (
            <li>
              <Icon name="clock" size="large" />
              <span>
                <b>{t('road.shift.time')}</b>
                <span class="number">
                  {shift.to === undefined
                    ? t('road.shift.begun', { from: time(shift.from) })
                    : t('road.shift.until', { from: time(shift.from), to: time(shift.to) })}
                </span>
              </span>
            </li>
          )}
        </ul>
        <a class="button button-primary shift-go" href={href({ kind: 'home', zone: config.code })}>
          {t('road.shift.toWork')}
        </a>
      </div>
      <DeviceChecklist device={device} />
      <SharingCard unit={unit} />
      <LoneCheck unit={unit} />
      <HandChoice />
      <div class="shift-acts">
        <Button icon="gauge" onPress={() => drive.heed({ kind: 'byHand', at: Date.now(), on: true })}>
          {t('road.drive.mode')}
        </Button>
        <Button
          kind="danger"
          icon="log-out"
          onPress={() => {
            ending.value = true;
          }}
        >
          {t('road.shift.end.button')}
        </Button>
      </div>
      {ending.value && (
        <EndShiftDialog
          unit={unit}
          onClose={() => {
            ending.value = false;
          }}
        />
      )}
    </>
  );
};
