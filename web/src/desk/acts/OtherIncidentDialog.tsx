import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { ZoneText } from '../../incident/ZoneText.tsx';
import { PriorityBadge } from '../../ui/badge/PriorityBadge.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import { textMatcher } from '../textMatcher.ts';
import type { ActProps } from './ActProps.ts';
import { metresTo } from './metresTo.ts';
import { useAct } from './useAct.ts';
import '../../app/choice.css';
import './otherIncident.css';

/** So many are shown, the nearest first: who reports the same thing stands beside it. More are found by typing. */
const most = 8;

/** Which other incident: to be linked with, or the one this turned out to be (merge). Type to narrow, then choose. */
export const OtherIncidentDialog = ({
  incident,
  purpose,
  onClose,
  onDone,
}: ActProps & { readonly purpose: 'link' | 'merge' }) => {
  const { feed } = useLiveZone();
  const typed = useSignal('');
  const chosen = useSignal<string | null>(null);
  const tried = useSignal(false);
  const id = useId();
  const all = feed.incidents.value;
  const fitting = useMemo(() => {
    const linked = new Set<string>(incident.links.map(({ incidentId }) => incidentId));
    const matches = textMatcher(typed.value);
    return all
      .filter((one) => one.id !== incident.id && !linked.has(one.id) && matches(one))
      .sort((a, b) => metresTo(incident, a) - metresTo(incident, b))
      .slice(0, most);
  }, [all, incident, typed.value]);
  const act = useAct(() => onDone(t(`other.${purpose}.done`)));
  const submit = async (): Promise<void> => {
    tried.value = true;
    const other = chosen.peek();
    if (other === null || !fitting.some((one) => one.id === other)) return;
    await act.run(() =>
      purpose === 'merge'
        ? feed.merge({ incidentId: incident.id, intoId: other })
        : feed.linkTo({ incidentId: incident.id, otherId: other }),
    );
  };
  return (
    <Dialog title={t(`more.${purpose}`)} width="wide" onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={t(`other.${purpose}.hint`)}
        label={t(`other.${purpose}.submit`)}
        onSubmit={submit}
      >
        <CommandNotice state={act.state} />
        <input
          class="input"
          type="text"
          autofocus
          autoComplete="off"
          aria-label={t('other.search')}
          placeholder={t('other.search')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            chosen.value = null;
          }}
        />
        <fieldset class={tried.value && chosen.value === null ? 'other-list field-wrong' : 'other-list'}>
          <legend class="field-legend">{t('other.which')}</legend>
          {tried.value && chosen.value === null && <p class="field-hint">{t('other.missing')}</p>}
          {fitting.map((one) => (
            <label key={one.id} class="choice-option">
              <input
                type="radio"
                name={id}
                checked={chosen.value === one.id}
                onChange={() => {
                  chosen.value = one.id;
                }}
              />
              <PriorityBadge priority={one.priority} size="small" />
              <ZoneText>{`${one.title}, ${one.location.address}`}</ZoneText>
              <span class="facts-id other-number">{one.number}</span>
            </label>
          ))}
          {fitting.length === 0 && <p>{t('desk.noMatch', { typed: typed.value })}</p>}
        </fieldset>
      </CommandForm>
    </Dialog>
  );
};
