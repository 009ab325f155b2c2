import { useSignal } from '@preact/signals';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { ClosedNotice } from '../../incident/ClosedNotice.tsx';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { ZoneText } from '../../incident/ZoneText.tsx';
import { PriorityBadge } from '../../ui/badge/PriorityBadge.tsx';
import { InEveryDialog } from '../../ui/dialog/InEveryDialog.ts';
import { openModal } from '../../ui/dialog/openModal.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { Kbd } from '../../ui/kbd/Kbd.tsx';
import { AssignFoot } from './AssignFoot.tsx';
import { AssignRow } from './AssignRow.tsx';
import { candidatesOf } from './candidatesOf.ts';
import { firstProposed } from './firstProposed.ts';
import { placeBeside } from './placeBeside.ts';
import { useAssign } from './useAssign.ts';
import './assign.css';

/** So many are proposed before somebody asks for all. */
const proposed = 3;

/**
 * Which unit goes: a digit or the arrows choose, Enter alarms it, Shift and a digit adds one as support; letters
 * and digits of a call sign narrow the list. It stands beside its row and leaves the map in sight.
 * @param first a unit that somebody means already: it stands first.
 */
export const AssignDialog = ({
  incident,
  first,
  onShown,
  onClose,
  onDone,
}: {
  readonly incident: IncidentView;
  readonly first: string | undefined;
  /** The candidates that are in sight, in order: the map shows where they come from. */
  readonly onShown: (unitIds: readonly string[]) => void;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const { units, positions } = useLiveZone();
  const dialog = useRef<HTMLDialogElement>(null);
  const Standing = useContext(InEveryDialog);
  const all = useSignal(false);
  const typed = useSignal('');
  // The order stands still while somebody chooses: it is made once, when the question is asked.
  const candidates = useMemo(
    () => candidatesOf(incident, units.units.peek(), positions.positions.peek(), first),
    [incident.id, first, units, positions],
  );
  const fitting = candidates.filter(({ unit }) =>
    unit.callSign.toLowerCase().includes(typed.value.trim().toLowerCase()),
  );
  const shown = all.value || typed.value.trim() !== '' ? fitting : firstProposed(fitting, proposed);
  const assign = useAssign(incident, shown, typed.value, onDone);
  const ids = shown.map(({ unit }) => unit.id).join();
  useEffect(() => onShown(ids === '' ? [] : ids.split(',')), [ids, onShown]);
  useLayoutEffect(() => {
    if (dialog.current) placeBeside(dialog.current, `[data-row="${incident.id}"]`);
    return openModal(dialog.current);
  }, [incident.id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (event.key === 'ArrowDown') assign.move(1);
    else if (event.key === 'ArrowUp') assign.move(-1);
    else if (event.key === 'Enter') void assign.send();
    else if (event.key === 'Tab' && !all.value && fitting.length > proposed) all.value = true;
    else if (digit && shown[Number(digit) - 1] && !typed.value) {
      if (event.shiftKey) assign.support(Number(digit) - 1);
      else assign.choose(Number(digit) - 1);
    } else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class="assign" aria-labelledby="assign-title" onClose={onClose}>
      <div class="assign-head">
        <Icon name="user-plus" />
        <h2 id="assign-title">
          {t('assign.title')} <PriorityBadge priority={incident.priority} size="small" />{' '}
          <ZoneText>{incident.location.address}</ZoneText>
        </h2>
        <input
          class="assign-typed"
          type="text"
          role="combobox"
          autofocus
          autoComplete="off"
          aria-label={t('assign.typed')}
          aria-expanded="true"
          aria-controls="assign-list"
          aria-activedescendant={assign.active === undefined ? undefined : `assign-${assign.active}`}
          placeholder={t('assign.placeholder', { count: shown.length })}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            assign.chooseAnew();
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="button button-quiet"
          title={t('action.closeDialog')}
          onClick={() => dialog.current?.close()}
        >
          <Kbd keys="Esc" />
        </button>
      </div>
      {Standing && <Standing />}
      <p class="assign-rule">
        <span>{t('assign.proposed')}</span>
        <span>{t('assign.rule')}</span>
      </p>
      <ClosedNotice incident={incident} />
      <CommandNotice state={assign.state} />
      <div
        class="assign-list"
        id="assign-list"
        role="listbox"
        aria-label={t('assign.proposed')}
        aria-multiselectable="true"
      >
        {shown.map((candidate, place) => (
          <AssignRow
            key={candidate.unit.id}
            candidate={candidate}
            place={place}
            active={candidate.unit.id === assign.active}
            support={assign.supporting.includes(candidate.unit.id)}
            onChoose={() => assign.choose(place)}
            onSupport={() => assign.support(place)}
          />
        ))}
      </div>
      {shown.length === 0 && <p class="assign-none">{t('assign.none')}</p>}
      {shown.length > 0 && shown.every(({ proposal }) => !proposal.free) && (
        <p class="assign-none">{t('assign.noneFree')}</p>
      )}
      <AssignFoot
        incident={incident}
        chosen={assign.chosen}
        sending={assign.state.kind === 'sending'}
        more={all.value || fitting.length <= proposed ? 0 : fitting.length}
        onAll={() => {
          all.value = true;
        }}
        onSend={() => void assign.send()}
      />
    </dialog>
  );
};
