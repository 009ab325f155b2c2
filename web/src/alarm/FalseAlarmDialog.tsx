import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';

const reasons = ['MISTAKE', 'SAFE', 'TEST'] as const;

/** Why an alarm was none. It stands until the other side has confirmed it. */
export const FalseAlarmDialog = ({
  onReason,
  onClose,
}: {
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}) => (
  <Dialog title={t('road.alarm.askOffTitle')} onClose={onClose}>
    <div class="dialog-body">
      <p>{t('road.alarm.askOffWords')}</p>
      {reasons.map((one) => (
        <Button
          key={one}
          onPress={() => {
            onReason(t(`road.alarm.offReason.${one}`));
            onClose();
          }}
        >
          {t(`road.alarm.offReason.${one}`)}
        </Button>
      ))}
    </div>
  </Dialog>
);
