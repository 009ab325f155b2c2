import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Distance } from '../patrol/Distance.tsx';
import { useField } from '../patrol/useField.ts';
import { useZoneRules } from '../patrol/useZoneRules.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { wazeTarget } from '../unit/wazeTarget.ts';
import type { AlarmView } from './AlarmView.ts';
import { FalseAlarmDialog } from './FalseAlarmDialog.tsx';

/** One alarm: whose, since when, where last, who answers for it, and what one can do. It leaves only when it is over. */
export const AlarmBand = ({ alarm, own }: { readonly alarm: AlarmView; readonly own: boolean }) => {
  const { settings } = useClient();
  const { alarms, say } = useField();
  const rules = useZoneRules();
  const asking = useSignal(false);
  const { fix, offAskedBy } = alarm;
  const time = (at: string): string => formatTime(at, settings.language.value, 'seconds');
  const heed = async (command: ReturnType<typeof alarms.answer>): Promise<void> => {
    const outcome = await command;
    if (outcome.kind === 'refused') say(refusalText(outcome.code, outcome.params));
  };
  const place = fix && { ...fix, address: '', accuracy: 'EXACT' as const };
  const target = place === undefined || own ? null : wazeTarget(place, rules.waze, false);
  return (
    <section
      class={own ? 'alarm-band alarm-own' : 'alarm-band'}
      data-alarm={alarm.state}
      aria-label={titleOf(alarm, own)}
    >
      <Icon name="siren" size="large" />
      <div class="alarm-what">
        <b>{titleOf(alarm, own)}</b>
        <span>
          {alarm.sending
            ? t('road.alarm.sending')
            : own
              ? t('road.alarm.heard', { time: time(alarm.at) })
              : t('road.alarm.since', { time: time(alarm.at) })}
          {' · '}
          {fix
            ? t('road.alarm.lastFix', { time: time(fix.at), metres: Math.round(fix.accuracyM ?? 0) })
            : t('road.alarm.noFix')}
          {place && !own && (
            <>
              {' · '}
              <Distance to={place} />
            </>
          )}
        </span>
        <span class="alarm-answer">
          {offAskedBy && alarm.state === 'OFF_ASKED'
            ? t(offAskedBy.side === 'FIELD' ? 'road.alarm.offAsked' : 'road.alarm.offAskedByDesk', {
                name: offAskedBy.actor.name,
                reason: offAskedBy.reason,
              })
            : alarm.answeredBy
              ? t('road.alarm.answeredBy', { name: alarm.answeredBy.name })
              : t('road.alarm.unanswered')}
        </span>
      </div>
      <div class="alarm-acts">
        {target && (
          <a class="button" href={target.url} target="_blank" rel="noopener noreferrer">
            <Icon name="navigation" />
            {t('road.alarm.go')}
          </a>
        )}
        {!own && alarm.state === 'RAISED' && (
          <Button onPress={() => void heed(alarms.answer(alarm.id))}>{t('road.alarm.answer')}</Button>
        )}
        {own && alarm.state === 'OFF_ASKED' && offAskedBy?.side === 'DESK' && (
          <>
            <Button onPress={() => void heed(alarms.denyOff(alarm.id))}>{t('road.alarm.denyOff')}</Button>
            <Button onPress={() => void heed(alarms.confirmOff(alarm.id))}>
              {t('road.alarm.confirmOff')}
            </Button>
          </>
        )}
        {own && !alarm.sending && (alarm.state === 'RAISED' || alarm.state === 'ANSWERED') && (
          <Button
            onPress={() => {
              asking.value = true;
            }}
          >
            {t('road.alarm.askOff')}
          </Button>
        )}
      </div>
      {asking.value && (
        <FalseAlarmDialog
          onReason={(reason) => void heed(alarms.askOff({ alarmId: alarm.id, reason }))}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </section>
  );
};

const titleOf = (alarm: AlarmView, own: boolean): string =>
  own
    ? t('road.alarm.mine')
    : alarm.cause === 'LONE_CHECK'
      ? t('road.alarm.lone', { unit: alarm.callSign ?? alarm.raisedBy.name })
      : alarm.callSign === undefined
        ? t('road.alarm.person', { name: alarm.raisedBy.name })
        : t('road.alarm.other', { unit: alarm.callSign });
