import { useSignal } from '@preact/signals';
import type { StandDownReason } from '../../../../shared/incident/assignmentReasons.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { useCommand } from '../../incident/useCommand.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import { ReasonChoice } from './ReasonChoice.tsx';

/** What a desk says itself; the other reasons come with what it does (closing, merging, reassigning). */
const reasons = ['NOT_NEEDED', 'RETURNED', 'OTHER'] as const satisfies readonly StandDownReason[];

/** Takes a unit off an incident, with a reason in one word: a digit does it at once. */
export const StandDownDialog = ({
  incident,
  unitId,
  onClose,
  onDone,
}: {
  readonly incident: IncidentView;
  readonly unitId: string;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const { feed, units } = useLiveZone();
  const { state, run } = useCommand();
  const chosen = useSignal<StandDownReason>('NOT_NEEDED');
  const callSign = units.unit(unitId).value?.callSign ?? unitId;
  const submit = async (): Promise<void> => {
    const outcome = await run(() =>
      feed.standDown({ incidentId: incident.id, unitId, reason: chosen.peek() }),
    );
    if (outcome?.kind === 'accepted' || outcome?.kind === 'queued') onDone(t('standDown.done', { callSign }));
  };
  return (
    <Dialog title={t('standDown.title', { callSign })} onClose={onClose}>
      <CommandForm
        state={state}
        hint={t('standDown.hint')}
        label={t('standDown.submit')}
        keys="Enter"
        onSubmit={submit}
        onDigit={(digit) => {
          const reason = reasons[digit - 1];
          if (!reason) return false;
          chosen.value = reason;
          void submit();
          return true;
        }}
      >
        <CommandNotice state={state} />
        <ReasonChoice
          legend={incident.title}
          options={reasons.map((reason) => ({ value: reason, words: t(`standDown.reason.${reason}`) }))}
          chosen={chosen.value}
          onChoose={(reason) => {
            chosen.value = reason;
          }}
        />
      </CommandForm>
    </Dialog>
  );
};
