import { useSignal } from '@preact/signals';
import { type HazardKind, hazardKinds } from '../../../../shared/incident/Hazard.ts';
import type { Nature } from '../../../../shared/incident/Nature.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import type { ActProps } from './ActProps.ts';
import { useAct } from './useAct.ts';
import '../../app/choice.css';
import './hazards.css';

const sides: readonly (Nature | null)[] = [null, 'FACT', 'ASSESSMENT'];

/** What a crew must know before it gets out: each danger as a fact, as an assessment, or not known. */
export const HazardsDialog = ({ incident, onClose, onDone }: ActProps) => {
  const { feed } = useLiveZone();
  const chosen = useSignal<ReadonlyMap<HazardKind, Nature>>(
    new Map(incident.hazards.map(({ kind, nature }) => [kind, nature])),
  );
  const act = useAct(() => onDone(t('act.saved')));
  const submit = (): Promise<void> =>
    act.run(() =>
      feed.setHazards({
        incidentId: incident.id,
        hazards: [...chosen.peek()].map(([kind, nature]) => {
          const source = incident.hazards.find((one) => one.kind === kind)?.source;
          return { kind, nature, ...(source ? { source } : {}) };
        }),
      }),
    );
  const choose = (kind: HazardKind, nature: Nature | null): void => {
    const next = new Map(chosen.peek());
    if (nature === null) next.delete(kind);
    else next.set(kind, nature);
    chosen.value = next;
  };
  return (
    <Dialog title={t('more.hazards')} onClose={onClose}>
      <CommandForm state={act.state} hint={t('act.hazardHint')} label={t('edit.save')} onSubmit={submit}>
        <CommandNotice state={act.state} />
        {hazardKinds.map((kind, place) => (
          <fieldset key={kind} class="hazard-choice">
            <legend>{t(`hazard.${kind}`)}</legend>
            {sides.map((nature) => (
              <label key={nature} class="choice-option">
                <input
                  type="radio"
                  name={kind}
                  autofocus={place === 0 && nature === null}
                  checked={(chosen.value.get(kind) ?? null) === nature}
                  onChange={() => choose(kind, nature)}
                />
                <span>{nature === null ? t('act.noHazard') : t(`nature.${nature}`)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </CommandForm>
    </Dialog>
  );
};
