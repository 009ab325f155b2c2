import { useSignal } from '@preact/signals';
import type { Pin } from '../map/Pin.ts';
import { FieldMap } from './FieldMap.tsx';
import { IncidentCard } from './IncidentCard.tsx';
import { useField } from './useField.ts';
import { useMyIncident } from './useMyIncident.ts';
import './homePane.css';

/** Beside the list: where everything is, and over it the incident somebody chose, or their own. */
export const HomePane = () => {
  const { feed } = useField();
  const mine = useMyIncident();
  const chosen = useSignal<Pin | null>(null);
  const pin = chosen.value;
  const picked = pin?.kind === 'incident' ? feed.incidents.value.find(({ id }) => id === pin.id) : undefined;
  const shown = picked ?? mine;
  return (
    <div class="home-pane">
      <FieldMap
        mode="patrol"
        selected={pin ?? (mine ? { kind: 'incident', id: mine.id } : null)}
        onSelect={(next) => {
          chosen.value = next;
        }}
      />
      {shown && (
        <div class="home-card">
          <IncidentCard incident={shown} />
        </div>
      )}
    </div>
  );
};
