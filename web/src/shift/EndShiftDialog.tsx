import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { UnitView } from '../unit/UnitView.ts';

/** The end of a shift, knowingly: what stops, who goes with it, what is left open, and what still waits to be sent. */
export const EndShiftDialog = ({
  unit,
  onClose,
}: {
  readonly unit: UnitView;
  readonly onClose: () => void;
}) => {
  const { navigate } = useClient();
  const { session, config } = useZone();
  const { units, outbox, heed, screenLock } = useField();
  const me = session.person.value?.id;
  const others = unit.crew.filter((one) => one.personId !== me);
  const waiting = outbox.waiting.value + outbox.busy.value;
  const { assignment } = unit;
  const end = async (leaving: 'shift' | 'crew'): Promise<void> => {
    const done = await heed(
      leaving === 'crew'
        ? units.leaveCrew(unit.id)
        : units.endShift({ unitId: unit.id, leaveOpen: assignment !== undefined }),
    );
    if (!done) return;
    screenLock.release();
    onClose();
    navigate({ kind: 'shift', zone: config.code });
  };
  return (
    <Dialog title={t('road.shift.end.title', { unit: unit.callSign })} onClose={onClose}>
      <div class="dialog-body">
        <ul class="end-means">
          <li>
            <Icon name="locate-off" />
            {t('road.shift.end.means')}
          </li>
          {others.length > 0 && (
            <li>
              <Icon name="users" />
              {t('road.shift.end.crew', { names: others.map((one) => one.name).join(', ') })}
            </li>
          )}
          {assignment && (
            <li class="end-open">
              <Icon name="triangle-alert" />
              {t('road.shift.end.open', { number: assignment.number, title: assignment.title })}
            </li>
          )}
          {waiting > 0 && (
            <li>
              <Icon name="inbox" />
              {t('road.shift.end.waiting', { count: waiting })}
            </li>
          )}
        </ul>
        <div class="end-acts">
          <Button kind="danger" onPress={() => void end('shift')}>
            {t(assignment ? 'road.shift.end.leaveOpen' : 'road.shift.end.yes')}
          </Button>
          {others.length > 0 && <Button onPress={() => void end('crew')}>{t('road.shift.end.leave')}</Button>}
          <Button onPress={onClose}>{t('road.shift.end.no')}</Button>
        </div>
      </div>
    </Dialog>
  );
};
