import { useId } from 'preact/hooks';
import { statusIconOf } from '../../../shared/unit/settings/statusIconOf.ts';
import { type StatusIcon, statusIcons } from '../../../shared/unit/settings/statusIcons.ts';
import { usualStatusIcon } from '../../../shared/unit/settings/usualStatusIcon.ts';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { StatusDraft } from './FleetDraft.ts';
import './iconDialog.css';

/** Which picture a status has. One that stands for another status says for which, and cannot be taken. */
export const IconDialog = ({
  statuses,
  status,
  word,
  onChoose,
  onClose,
}: {
  readonly statuses: readonly StatusDraft[];
  readonly status: UnitStatus;
  /** What a status is called in the form, as far as it was typed. */
  readonly word: (status: UnitStatus) => string;
  readonly onChoose: (icon: StatusIcon | null) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const now = statusIconOf(statuses, status);
  const holders = new Map(
    statuses
      .filter((one) => one.status !== status)
      .map((one) => [statusIconOf(statuses, one.status), one.status] as const),
  );
  return (
    <Dialog title={t('fleet.iconTitle', { status: word(status) })} width="wide" onClose={onClose}>
      <div class="dialog-body">
        <p>{t('fleet.iconWords')}</p>
        <fieldset class="icon-choice">
          <legend class="unseen">{t('fleet.iconTitle', { status: word(status) })}</legend>
          {statusIcons.map((icon) => {
            const holder = holders.get(icon);
            return (
              <label key={icon} class="icon-option">
                <input
                  type="radio"
                  name={id}
                  checked={icon === now}
                  disabled={holder !== undefined}
                  autofocus={icon === now}
                  onChange={() => onChoose(icon === usualStatusIcon[status] ? null : icon)}
                />
                <Icon name={icon} size="large" />
                <span>{t(`fleet.icon.${icon}`)}</span>
                {holder !== undefined && <small>{t('fleet.iconTaken', { status: word(holder) })}</small>}
              </label>
            );
          })}
        </fieldset>
        <p>
          <Button kind="primary" onPress={onClose}>
            {t('fleet.iconDone')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
};
