import { useSignal } from '@preact/signals';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { useCommand } from '../../incident/useCommand.ts';
import type { Candidate } from './Candidate.ts';

/**
 * Chooses units for an incident and alarms them: the chosen one, and after it each that goes as support. What was
 * refused stays in front with its reason; what went before it stays done, and is not sent again.
 */
export const useAssign = (
  incident: IncidentView,
  shown: readonly Candidate[],
  onDone: (words: string) => void,
) => {
  const { feed } = useLiveZone();
  const { state, run, forget } = useCommand();
  const at = useSignal(0);
  const supporting = useSignal<readonly string[]>([]);
  const sent = useSignal<readonly string[]>([]);
  const active: string | undefined = shown[Math.min(at.value, shown.length - 1)]?.unit.id;
  const main = active !== undefined && !supporting.value.includes(active) ? active : undefined;
  const chosen = [...(main === undefined ? [] : [main]), ...supporting.value]
    .map((id) => shown.find(({ unit }) => unit.id === id))
    .filter((candidate) => candidate !== undefined);
  const send = async (): Promise<void> => {
    for (const { unit } of chosen) {
      if (sent.peek().includes(unit.id)) continue;
      const from = unit.assignment?.incidentId;
      const outcome = await run(() =>
        feed.assign({
          incidentId: incident.id,
          unitId: unit.id,
          support: supporting.peek().includes(unit.id),
          ...(from === undefined ? {} : { fromIncidentId: from }),
        }),
      );
      if (outcome === null) return;
      if (outcome.kind !== 'accepted' && outcome.kind !== 'queued') return;
      sent.value = [...sent.peek(), unit.id];
    }
    if (chosen.length > 0)
      onDone(t('assign.done', { callSigns: chosen.map(({ unit }) => unit.callSign).join(', ') }));
  };
  return {
    state,
    active,
    chosen,
    supporting: supporting.value,
    choose: (place: number): void => {
      forget();
      at.value = place;
      const id = shown[place]?.unit.id;
      supporting.value = supporting.peek().filter((one) => one !== id);
    },
    move: (by: number): void => {
      forget();
      at.value = (Math.min(at.peek(), shown.length - 1) + by + shown.length) % Math.max(1, shown.length);
    },
    support: (place: number): void => {
      const id = shown[place]?.unit.id;
      if (id === undefined) return;
      forget();
      supporting.value = supporting.peek().includes(id)
        ? supporting.peek().filter((one) => one !== id)
        : [...supporting.peek(), id];
    },
    send,
  };
};
