import { useSignal } from '@preact/signals';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { useCommand } from '../../incident/useCommand.ts';
import type { Candidate } from './Candidate.ts';
import { defaultPlace } from './defaultPlace.ts';

/**
 * Chooses units for an incident and alarms them: the chosen one, and after it each that goes as support. What was
 * refused stays in front with its reason; what went before it stays done, and is not sent again.
 * @param typed what narrows the list; a unit that is busy is chosen by nobody but a person (defaultPlace).
 */
export const useAssign = (
  incident: IncidentView,
  shown: readonly Candidate[],
  typed: string,
  onDone: (words: string) => void,
) => {
  const { feed } = useLiveZone();
  const { state, run, forget } = useCommand();
  const chosenPlace = useSignal<number | null>(null);
  const supporting = useSignal<readonly string[]>([]);
  const sent = useSignal<readonly string[]>([]);
  const at =
    chosenPlace.value === null ? defaultPlace(shown, typed) : Math.min(chosenPlace.value, shown.length - 1);
  const active: string | undefined = at === null ? undefined : shown[at]?.unit.id;
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
      chosenPlace.value = place;
      const id = shown[place]?.unit.id;
      supporting.value = supporting.peek().filter((one) => one !== id);
    },
    move: (by: number): void => {
      forget();
      const from = at ?? (by > 0 ? -1 : 0);
      chosenPlace.value = (from + by + shown.length) % Math.max(1, shown.length);
    },
    /** Other units are in sight: nobody has chosen among them yet. */
    chooseAnew: (): void => {
      forget();
      chosenPlace.value = null;
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
