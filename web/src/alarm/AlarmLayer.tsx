import { fieldParts } from '../patrol/fieldParts.ts';
import { LazyPart } from '../patrol/LazyPart.tsx';
import { useField } from '../patrol/useField.ts';

/** Cries for help, one's own and the zone's, over everything else or within a dialog; nothing while there are none. */
export const AlarmLayer = (props: { readonly inDialog?: boolean }) =>
  useField().alarms.alarms.value.length === 0 ? null : <LazyPart load={fieldParts.alarms} props={props} />;
