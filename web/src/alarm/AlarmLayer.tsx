import { fieldParts } from '../patrol/fieldParts.ts';
import { LazyPart } from '../patrol/LazyPart.tsx';
import { useField } from '../patrol/useField.ts';

/** Cries for help, one's own and the zone's, over everything else; nothing while there are none. */
export const AlarmLayer = () => {
  const { alarms } = useField();
  if (alarms.alarms.value.length === 0) return null;
  return <LazyPart load={fieldParts.alarms} props={{}} />;
};
