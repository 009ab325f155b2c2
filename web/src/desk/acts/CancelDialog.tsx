import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type CancelReason, cancelReasons } from '../../../../shared/incident/cancelReasons.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import type { ActProps } from './ActProps.ts';
import { ReasonChoice } from './ReasonChoice.tsx';
import { TextField } from './TextField.tsx';
import { useAct } from './useAct.ts';

/** There was nothing to do after all: why, in one word, and in the person's own words where that helps. */
export const CancelDialog = ({ incident, onClose, onDone }: ActProps) => {
  const { feed } = useLiveZone();
  const reason = useSignal<CancelReason | null>(null);
  const words = useSignal('');
  const id = useId();
  const act = useAct(() => onDone(t('cancel.done')));
  const submit = async (): Promise<void> => {
    const why = reason.peek();
    if (why === null) return;
    const text = words.peek().trim();
    await act.run(() => feed.cancel({ incidentId: incident.id, reason: why, ...(text ? { text } : {}) }));
  };
  return (
    <Dialog title={t('more.cancel')} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={t('cancel.hint')}
        label={t('cancel.submit')}
        onSubmit={submit}
        onDigit={(digit) => {
          const chosen = cancelReasons[digit - 1];
          if (chosen) reason.value = chosen;
          return chosen !== undefined;
        }}
      >
        <CommandNotice state={act.state} />
        <ReasonChoice
          legend={incident.title}
          options={cancelReasons.map((value) => ({ value, words: t(`cancel.reason.${value}`) }))}
          chosen={reason.value}
          onChoose={(value) => {
            reason.value = value;
          }}
        />
        <TextField
          id={id}
          label={t('act.text')}
          longest={500}
          value={words.value}
          onChange={(text) => {
            words.value = text;
          }}
        />
      </CommandForm>
    </Dialog>
  );
};
