import { useSignal } from '@preact/signals';
import type { AlarmResult } from '../../../../shared/alarm/AlarmResult.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import { FieldNotice } from '../FieldNotice.tsx';
import { useFieldCommand } from '../useFieldCommand.ts';
import { ReasonChoice } from './ReasonChoice.tsx';

/** A false alarm is not here: that takes both sides (AlarmOffDialog). */
const results = ['HELPED', 'HANDED_OVER', 'OTHER'] as const satisfies readonly AlarmResult[];

/** Ends an alarm that somebody answered for: how did it end? */
export const AlarmEndDialog = ({
  alarmId,
  onClose,
  onDone,
}: {
  readonly alarmId: string;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const { alarms } = useLiveZone();
  const { state, run } = useFieldCommand();
  const chosen = useSignal<AlarmResult | null>(null);
  const submit = async (): Promise<void> => {
    const result = chosen.peek();
    if (result === null) return;
    const answer = await run(() => alarms.end({ alarmId, result }));
    if (answer?.kind === 'accepted' || answer?.kind === 'queued') onDone(t('alarmDesk.ended'));
  };
  return (
    <Dialog title={t('alarmDesk.endTitle')} onClose={onClose}>
      <CommandForm
        state={state.kind === 'sending' ? { kind: 'sending' } : { kind: 'idle' }}
        hint={t('alarmDesk.endHint')}
        label={t('alarmDesk.end')}
        keys="Enter"
        onSubmit={submit}
      >
        <FieldNotice state={state} />
        <ReasonChoice
          legend={t('alarmDesk.how')}
          options={results.map((result) => ({ value: result, words: t(`alarmDesk.result.${result}`) }))}
          chosen={chosen.value}
          onChoose={(result) => {
            chosen.value = result;
          }}
        />
      </CommandForm>
    </Dialog>
  );
};
