import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import type { ActProps } from './ActProps.ts';
import { TextField } from './TextField.tsx';
import { useAct } from './useAct.ts';

/** Acts that take one line of words: why it is opened again, the number of the report it was followed up in. */
export const WordsDialog = ({
  incident,
  purpose,
  onClose,
  onDone,
}: ActProps & { readonly purpose: 'reopen' | 'pv' }) => {
  const { feed } = useLiveZone();
  const words = useSignal(purpose === 'pv' ? (incident.pvNumber ?? '') : '');
  const tried = useSignal(false);
  const id = useId();
  const act = useAct(() => onDone(t(`words.${purpose}.done`)));
  const submit = async (): Promise<void> => {
    tried.value = true;
    const text = words.peek().trim();
    if (text === '') return;
    await act.run(() =>
      purpose === 'reopen'
        ? feed.reopen({ incidentId: incident.id, reason: text })
        : feed.setPvNumber({ incidentId: incident.id, pvNumber: text }),
    );
  };
  return (
    <Dialog title={t(`more.${purpose}`)} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={t(`words.${purpose}.hint`)}
        label={t(`words.${purpose}.submit`)}
        onSubmit={submit}
      >
        <CommandNotice state={act.state} />
        <TextField
          id={id}
          label={t(`words.${purpose}.label`)}
          longest={purpose === 'pv' ? 40 : 500}
          value={words.value}
          missing={tried.value && words.value.trim() === ''}
          autofocus
          onChange={(text) => {
            words.value = text;
          }}
        />
      </CommandForm>
    </Dialog>
  );
};
