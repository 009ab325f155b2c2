import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import type { DeviceCheck } from './DeviceCheck.ts';
import type { DeviceChecks } from './useDeviceChecks.ts';
import './deviceChecklist.css';

const icons: Readonly<Record<DeviceCheck['state'], IconName>> = {
  pending: 'circle-dashed',
  busy: 'loader',
  ok: 'circle-check',
  bad: 'triangle-alert',
};

/** What of the device is ready; only what needs the person has a button. */
export const DeviceChecklist = ({ device }: { readonly device: DeviceChecks }) => {
  const checks = device.checks.value;
  const ready = checks.filter(({ state }) => state === 'ok').length;
  return (
    <section class="checks" aria-labelledby="checks-title">
      <div class="checks-head">
        <h3 id="checks-title">{t('road.shift.device')}</h3>
        <span class="checks-count" role="status">
          {t('road.shift.ready', { count: ready, all: checks.length })}
        </span>
      </div>
      <div class="checks-bar" aria-hidden="true">
        {checks.map(({ name, state }) => (
          <span key={name} class={`checks-part check-${state}`} />
        ))}
      </div>
      <ul>
        {checks.map((check) => (
          <Row key={check.name} check={check} onFix={() => device.ask(check.name)} />
        ))}
      </ul>
    </section>
  );
};

const Row = ({ check, onFix }: { readonly check: DeviceCheck; readonly onFix: () => void }) => {
  const { positions } = useField();
  const { name, state } = check;
  const metres = Math.round(positions.own.value?.accuracyM ?? 0);
  const words =
    state === 'ok'
      ? name === 'location' && metres === 0
        ? t('road.shift.check.notifications.ok')
        : t(`road.shift.check.${name}.ok`, { metres })
      : state === 'bad'
        ? t(`road.shift.check.${name}.bad`)
        : t(`road.shift.check.${state}`);
  return (
    <li class={`check check-${state}`} data-check={name} data-state={state}>
      <Icon name={icons[state]} size="large" />
      <span class="check-words">
        <b>{t(`road.shift.check.${name}.name`)}</b>
        <span>{words}</span>
      </span>
      {state === 'bad' && (
        <Button
          attributes={{ 'aria-label': `${t('road.shift.fix')}: ${t(`road.shift.check.${name}.name`)}` }}
          onPress={onFix}
        >
          {t('road.shift.fix')}
        </Button>
      )}
    </li>
  );
};
