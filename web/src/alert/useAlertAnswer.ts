import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useDriving } from '../patrol/useDriving.ts';
import { useField } from '../patrol/useField.ts';
import { alertKey } from './alertKey.ts';
import type { OpenAlert } from './openAlerts.ts';

/** The two answers to an alert. Both leave the screen at once; the zone hears them through the outbox. */
export const useAlertAnswer = (alert: OpenAlert) => {
  const { navigate } = useClient();
  const { config } = useZone();
  const { feed, answered, say } = useField();
  const driving = useDriving(alert.incident);
  const done = (): void => {
    answered.value = new Set(answered.peek()).add(alertKey(alert));
  };
  return {
    target: driving.target,
    accept: (): void => {
      driving.go();
      done();
      navigate({ kind: 'home', zone: config.code });
    },
    read: (): void => {
      void feed
        .acknowledge({ incidentId: alert.incident.id })
        .then((outcome) => outcome.kind === 'refused' && say(refusalText(outcome.code, outcome.params)));
      done();
      navigate({ kind: 'incident', zone: config.code, id: alert.incident.id });
    },
  };
};
