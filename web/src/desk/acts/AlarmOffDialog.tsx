import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { CommandForm } from '../CommandForm.tsx';
import { FieldNotice } from '../FieldNotice.tsx';
import { useFieldCommand } from '../useFieldCommand.ts';

/** The desk thinks an alarm is false: it says why, and the unit's crew must confirm before it is over. */
export const AlarmOffDialog = ({
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
  const reason = useSignal('');
  const missing = useSignal(false);
  const id = useId();
  const submit = async (): Promise<void> => {
    const words = reason.peek().trim();
    missing.value = words === '';
    if (words === '') return;
    const answer = await run(() => alarms.askOff({ alarmId, reason: words }));
    if (answer?.kind === 'accepted' || answer?.kind === 'queued') onDone(t('alarmDesk.askedOff'));
  };
  return (
    <Dialog title={t('alarmDesk.askOffTitle')} onClose={onClose}>
      <CommandForm
        state={state.kind === 'sending' ? { kind: 'sending' } : { kind: 'idle' }}
        hint={t('alarmDesk.askOffHint')}
        label={t('alarmDesk.askOff')}
        onSubmit={submit}
      >
        <FieldNotice state={state} />
        <Field
          id={id}
          label={t('alarmDesk.reason')}
          error={missing.value ? t('alarmDesk.reasonMissing') : undefined}
        >
          <input
            id={id}
            class="input"
            type="text"
            autofocus
            maxLength={500}
            aria-invalid={missing.value ? true : undefined}
            aria-describedby={missing.value ? `${id}-hint` : undefined}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
        </Field>
      </CommandForm>
    </Dialog>
  );
};
