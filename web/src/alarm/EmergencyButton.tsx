import { useId } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { HoldButton } from './HoldButton.tsx';

/** web.md S2: held for two seconds. */
const holdMs = 2_000;

/** The cry for help. It needs no unit and no link: it goes out by the first path that works. */
export const EmergencyButton = () => {
  const field = useField();
  const { settings } = useClient();
  const hint = useId();
  const unit = field.units.mine.value;
  const raised = field.alarms.alarms.value.find(
    (alarm) => alarm.mine || (unit !== null && alarm.unitId === unit.id),
  );
  const words =
    raised === undefined
      ? t('emergency.hold')
      : raised.sending
        ? t('emergency.sending')
        : t('emergency.raised', { time: formatTime(raised.at, settings.language.value, 'seconds') });
  return (
    <HoldButton
      ms={holdMs}
      class={raised === undefined ? 'dock-button dock-emergency' : 'dock-button dock-emergency dock-raised'}
      describedBy={hint}
      onHeld={() => {
        if (raised === undefined) void field.raiseAlarm();
      }}
      onTap={() => field.say(t('emergency.hint'))}
    >
      <Icon name="siren" size="large" />
      <span class="dock-words">
        <b>{t('emergency.title')}</b>
        <span class="dock-proof number">{words}</span>
      </span>
      <span class="unseen" id={hint}>
        {t('emergency.hint')}
      </span>
    </HoldButton>
  );
};
