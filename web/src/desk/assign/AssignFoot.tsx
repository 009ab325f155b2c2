import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Icon } from '../../ui/icon/Icon.tsx';
import { Kbd } from '../../ui/kbd/Kbd.tsx';
import { unansweredAlerts } from '../unansweredAlerts.ts';
import type { Candidate } from './Candidate.ts';

/** Under the candidates: who stays alarmed anyway, the way to all units, the keys, and what Enter does. */
export const AssignFoot = ({
  incident,
  chosen,
  sending,
  more,
  onAll,
  onSend,
}: {
  readonly incident: IncidentView;
  readonly chosen: readonly Candidate[];
  readonly sending: boolean;
  /** How many there are in all; 0 when all are shown. */
  readonly more: number;
  readonly onAll: () => void;
  readonly onSend: () => void;
}) => {
  const waiting = unansweredAlerts(incident);
  return (
    <div class="assign-foot">
      <p class="assign-stays">
        {waiting.length > 0 && (
          <>
            <Icon name="bell-ring" />
            {t('assign.staysAlerted', { callSigns: waiting.map(({ callSign }) => callSign).join(', ') })}
          </>
        )}
      </p>
      {more > 0 && (
        <Button kind="quiet" onPress={onAll}>
          {t('assign.all', { count: more })}
          <Kbd keys="Tab" />
        </Button>
      )}
      <p class="assign-keys" aria-hidden="true">
        <Kbd keys="↑ ↓" />
        <Kbd keys="1 – 9" />
        {t('assign.choose')}
        <Kbd keys="Shift" />
        {t('assign.shiftDigit')}
      </p>
      <Button
        kind="primary"
        onPress={onSend}
        attributes={{ 'aria-disabled': chosen.length === 0 ? true : undefined }}
      >
        {sending
          ? t('note.sending')
          : t('assign.alarm', { callSigns: chosen.map(({ unit }) => unit.callSign).join(' + ') || '…' })}
        <Kbd keys="Enter" />
      </Button>
    </div>
  );
};
