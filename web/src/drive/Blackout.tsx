import { useEffect, useRef } from 'preact/hooks';
import { useOpenAlerts } from '../alert/useOpenAlerts.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Clock } from '../ui/time/Clock.tsx';
import './blackout.css';

/**
 * The dark screen of a car that must not be seen: the time in 14 px and nothing else. Two taps, or Escape, bring the
 * screen back; a P1 for this unit and a cry for help break through by themselves.
 */
export const Blackout = () => {
  const { blackout, alarms } = useField();
  const alerts = useOpenAlerts();
  const dialog = useRef<HTMLDialogElement>(null);
  const urgent = alarms.alarms.value.length > 0 || alerts.some(({ incident }) => incident.priority === 'P1');
  const end = (): void => {
    blackout.value = false;
  };
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (urgent) end();
  }, [urgent]);
  return (
    <dialog ref={dialog} class="blackout" aria-label={t('rail.blackout')} onClose={end} onDblClick={end}>
      <p>
        <Clock />
      </p>
      <button type="button" class="blackout-back" onClick={(event) => event.detail === 0 && end()}>
        {t('road.blackout.return')}
      </button>
    </dialog>
  );
};
