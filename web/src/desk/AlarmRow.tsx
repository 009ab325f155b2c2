import type { AlarmView } from '../alarm/AlarmView.ts';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { DeskDialog } from './DeskDialog.ts';
import { FieldNotice } from './FieldNotice.tsx';
import { ShortElapsed } from './ShortElapsed.tsx';
import { useFieldCommand } from './useFieldCommand.ts';

/**
 * One alarm: whose, since when, where it was last heard of, who answers for it, and what can be done with it now.
 * @param onAsk asks more about it in a dialog; @param onOpen goes to its incident. Neither is offered within a dialog.
 */
export const AlarmRow = ({
  alarm,
  onAsk,
  onOpen,
}: {
  readonly alarm: AlarmView;
  readonly onAsk?: (about: DeskDialog) => void;
  readonly onOpen?: (incidentId: string) => void;
}) => {
  const { settings } = useClient();
  const { alarms, feed } = useLiveZone();
  const { state, run } = useFieldCommand();
  const language = settings.language.value;
  const incident = feed.incidents.value.find(({ id }) => id === alarm.incidentId);
  const asked = alarm.offAskedBy;
  return (
    <section
      class={alarm.state === 'RAISED' ? 'alarm-row alarm-raised' : 'alarm-row'}
      aria-label={t('alarmDesk.of', { callSign: alarm.callSign ?? alarm.raisedBy.name })}
    >
      <Icon name="siren" size="large" />
      <b class="alarm-sign">{alarm.callSign ?? alarm.raisedBy.name}</b>
      <div class="alarm-what">
        <b>
          {t(`alarmDesk.cause.${alarm.cause}`)} <ShortElapsed since={alarm.at} />
        </b>
        <span>
          {[alarm.raisedBy.name, alarm.words].filter(Boolean).join(': ')}
          {incident && ' · '}
          {incident && <ZoneText>{`${incident.title}, ${incident.location.address}`}</ZoneText>}
        </span>
      </div>
      <div class="alarm-where">
        <span>{t('alarmDesk.raisedAt', { time: formatTime(alarm.at, language, 'seconds') })}</span>
        <span>
          {alarm.fix
            ? t('alarmDesk.fix', {
                time: formatTime(alarm.fix.at, language, 'seconds'),
                metres: Math.round(alarm.fix.accuracyM ?? 0),
              })
            : t('alarmDesk.noFix')}
        </span>
        {alarm.repeatedAt && (
          <span>
            {t('alarmDesk.repeatedAt', { time: formatTime(alarm.repeatedAt, language, 'seconds') })}
          </span>
        )}
        {alarm.answeredBy && (
          <span>
            {t('alarmDesk.answeredBy', {
              name: alarm.answeredBy.name,
              time: formatTime(alarm.answeredAt ?? alarm.updatedAt, language, 'seconds'),
            })}
          </span>
        )}
        {asked && (
          <span class="alarm-asked">
            {t(`alarmDesk.offAsked.${asked.side}`, { name: asked.actor.name, reason: asked.reason })}
          </span>
        )}
      </div>
      <div class="alarm-acts">
        {incident && onOpen && (
          <Button kind="quiet" onPress={() => onOpen(incident.id)}>
            {t('alarmDesk.incident')}
          </Button>
        )}
        {(alarm.state === 'RAISED' || alarm.state === 'ANSWERED') && (
          <Button icon="bell-ring" onPress={() => void run(() => alarms.repeat(alarm.id))}>
            {t('alarmDesk.repeat')}
          </Button>
        )}
        {alarm.state === 'RAISED' && (
          <Button kind="primary" onPress={() => void run(() => alarms.answer(alarm.id))}>
            {t('alarmDesk.answer')}
          </Button>
        )}
        {asked?.side === 'FIELD' && alarm.state === 'OFF_ASKED' && (
          <>
            <Button onPress={() => void run(() => alarms.denyOff(alarm.id))}>{t('alarmDesk.denyOff')}</Button>
            <Button kind="primary" onPress={() => void run(() => alarms.confirmOff(alarm.id))}>
              {t('alarmDesk.confirmOff')}
            </Button>
          </>
        )}
        {onAsk && alarm.state === 'ANSWERED' && (
          <Button onPress={() => onAsk({ kind: 'alarmOff', alarmId: alarm.id })}>
            {t('alarmDesk.askOff')}
          </Button>
        )}
        {onAsk && alarm.state !== 'RAISED' && (
          <Button onPress={() => onAsk({ kind: 'alarmEnd', alarmId: alarm.id })}>{t('alarmDesk.end')}</Button>
        )}
      </div>
      <FieldNotice state={state} />
    </section>
  );
};
