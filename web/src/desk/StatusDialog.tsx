import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { rulesOf } from '../unit/rulesOf.ts';
import { statusOrder } from '../unit/statusOrder.ts';
import type { UnitView } from '../unit/UnitView.ts';
import { useStatusLook } from '../unit/useStatusLook.ts';
import { FieldNotice } from './FieldNotice.tsx';
import { focusOn } from './focusOn.ts';
import { UnitMark } from './units/UnitMark.tsx';
import { unitGroup } from './units/unitGroup.ts';
import type { Desk } from './useDesk.ts';
import { useFieldCommand } from './useFieldCommand.ts';
import './statusDialog.css';

/**
 * Another status for a unit, by its digit in the zone's order, at once. The crew's own word of the last ten seconds stands, unless the
 * desk insists; both see whose word it is.
 */
export const StatusDialog = ({
  desk,
  unitId,
  onClose,
  onDone,
}: {
  readonly desk: Pick<Desk, 'undo' | 'selectedUnit'>;
  readonly unitId: string | undefined;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const zone = useLiveZone();
  const { units } = zone;
  const { word, icon } = useStatusLook();
  const offered = statusOrder(rulesOf(zone).value);
  const id = useSignal(unitId ?? null);
  const { state, run } = useFieldCommand<UnitView>();
  const tried = useSignal<UnitStatus | null>(null);
  const unit = id.value === null ? null : units.unit(id.value).value;
  useLayoutEffect(() => focusOn('.status-choice button'), [id.value]);
  const set = async (status: UnitStatus, forced: boolean): Promise<void> => {
    if (!unit || unit.status === status) return;
    tried.value = status;
    const answer = await run(() =>
      units.setStatus({ unitId: unit.id, status, ...(forced ? { forced: true } : {}) }),
    );
    if (answer?.kind !== 'accepted' && answer?.kind !== 'queued') return;
    desk.undo.did(unit, status);
    onDone(t('desk.statusSet', { callSign: unit.callSign, status: word(status) }));
  };
  // At once, not after the next frame: the digit of a fast typist comes before that.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const digit = Number(/^Digit([1-9])$/.exec(event.code)?.[1] ?? 0);
      const status = offered[digit - 1];
      if (!unit || !status || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      void set(status, false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  if (!unit)
    return (
      <Dialog title={t('desk.whichUnit')} onClose={onClose}>
        <div class="dialog-body status-choice">
          {units.units.value.map((one) => (
            <button
              key={one.id}
              type="button"
              class="status-option"
              onClick={() => {
                id.value = one.id;
                desk.selectedUnit.value = one.id;
              }}
            >
              <b>{one.callSign}</b>
              <UnitMark unit={one} />
            </button>
          ))}
          {units.units.value.length === 0 && <p>{t('desk.noUnits')}</p>}
        </div>
      </Dialog>
    );
  const insisted = state.kind === 'refused' && state.code === 'unit.crewJustSet' && tried.value;
  return (
    <Dialog title={t('desk.statusOf', { callSign: unit.callSign })} onClose={onClose}>
      <div class="dialog-body">
        <FieldNotice state={state} />
        {insisted && (
          <Button kind="danger" onPress={() => void set(insisted, true)}>
            {t('desk.insist', { status: word(insisted) })}
          </Button>
        )}
        <div class="status-choice">
          {offered.map((status, place) => {
            const group = unitGroup({ status });
            return (
              <button
                key={status}
                type="button"
                class="status-option"
                aria-current={unit.status === status ? 'true' : undefined}
                onClick={() => void set(status, false)}
              >
                <span class={`unit-mark unit-${group}`}>
                  <Icon name={icon(status)} />
                  <span>{word(status)}</span>
                </span>
                {unit.status === status ? (
                  <span class="status-now">{t('changePriority.current')}</span>
                ) : (
                  <Kbd keys={String(place + 1)} />
                )}
              </button>
            );
          })}
        </div>
        <p class="field-hint">{t('desk.statusHint')}</p>
      </div>
    </Dialog>
  );
};
