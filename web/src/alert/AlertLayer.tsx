import { fieldParts } from '../patrol/fieldParts.ts';
import { LazyPart } from '../patrol/LazyPart.tsx';
import { alertKey } from './alertKey.ts';
import { useOpenAlerts } from './useOpenAlerts.ts';

/** What the unit is alerted for and nobody of its crew has answered: P1 takes the screen, P2 a banner. */
export const AlertLayer = () => {
  const alerts = useOpenAlerts();
  const [first] = alerts;
  if (first === undefined) return null;
  const props = { alert: first, more: alerts.length - 1 };
  return first.incident.priority === 'P1' ? (
    <LazyPart key={alertKey(first)} load={fieldParts.takeover} props={props} />
  ) : (
    <LazyPart key={alertKey(first)} load={fieldParts.banner} props={props} />
  );
};
