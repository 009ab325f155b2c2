import { useComputed } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { HazardLine } from '../incident/HazardLine.tsx';
import { placeText } from '../incident/placeText.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Distance } from '../patrol/Distance.tsx';
import { FieldMap } from '../patrol/FieldMap.tsx';
import { useZoneRules } from '../patrol/useZoneRules.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { AlertAnswers } from './AlertAnswers.tsx';
import { AlertBar } from './AlertBar.tsx';
import { alertStage } from './alertStage.ts';
import type { OpenAlert } from './openAlerts.ts';
import { TakeoverAlarms } from './TakeoverAlarms.tsx';
import { useAlertAnswer } from './useAlertAnswer.ts';
import { useAlertNoise } from './useAlertNoise.ts';
import './alertTakeover.css';

/**
 * A P1 takes the whole screen, with sound, until somebody of the crew answers (web.md S5). It cannot be wiped away:
 * Escape reads it, and there is nothing beside it to press but a colleague's cry for help, which nothing may hide.
 */
export const AlertTakeover = ({ alert, more }: { readonly alert: OpenAlert; readonly more: number }) => {
  const { now } = useClient();
  const rules = useZoneRules();
  const { target, accept, read } = useAlertAnswer(alert);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useComputed(() => alertStage(Date.parse(alert.alertedAt), now.value, rules));
  const repeated = useComputed(() => stage.value.repeatsIn === null).value;
  useAlertNoise('P1', Number(repeated));
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { incident } = alert;
  const words = (
    <>
      <Icon name="navigation" size="large" />
      {t(target === null ? 'road.alert.acceptOnly' : 'road.alert.accept')}
    </>
  );
  return (
    <dialog
      ref={dialog}
      class="takeover"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <TakeoverAlarms />
      <div class="takeover-head">
        <PriorityBadge priority="P1" size="large" />
        <p class="takeover-for">
          <Icon name="siren" />
          {t('road.alert.for', { unit: alert.callSign })}
          {more > 0 && <span class="takeover-more"> {t('road.alert.more', { count: more })}</span>}
        </p>
        <Elapsed since={alert.alertedAt} />
      </div>
      <div class="takeover-what">
        <h2 id={title} tabIndex={-1} autofocus>
          <ZoneText>{incident.title}</ZoneText>
        </h2>
        <p class="takeover-where">
          <ZoneText>{placeText(incident.location)}</ZoneText>
        </p>
        <p class="takeover-far">
          <Distance to={incident.location} />
        </p>
        <HazardLine incident={incident} />
        {incident.lastNote && (
          <p class="takeover-note">
            <ZoneText>{incident.lastNote}</ZoneText>
          </p>
        )}
      </div>
      <div class="takeover-map">
        <FieldMap
          mode="patrol"
          towards={incident}
          selected={{ kind: 'incident', id: incident.id }}
          onSelect={() => undefined}
        />
      </div>
      <AlertBar stage={stage.value} />
      <div class="takeover-acts">
        <AlertAnswers
          target={target}
          goes="takeover-accept"
          reads="takeover-read"
          words={words}
          accept={accept}
          read={read}
        />
      </div>
    </dialog>
  );
};
