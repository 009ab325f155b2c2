import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { DialogForm } from './DialogForm.tsx';
import { FirstPassword } from './FirstPassword.tsx';
import type { PersonReplyView, PersonView, ReasonedAct } from './PeopleSource.ts';
import { ReasonField } from './ReasonField.tsx';
import { useKeptForm } from './useKeptForm.ts';
import { usePeople } from './usePeople.ts';
import { useZoneCommand } from './useZoneCommand.ts';

const ReasonSchema = v.object({ reason: v.fallback(v.string(), '') });
const leastReason = 10;

/** Suspends, reinstates or ends somebody, or has their sign-in begin anew: what that does, and why it is done. */
export const ActDialog = ({
  act,
  person,
  back,
  onClose,
}: {
  readonly act: ReasonedAct;
  readonly person: PersonView;
  readonly back: boolean;
  readonly onClose: () => void;
}) => {
  const { source, took } = usePeople();
  const id = useId();
  const renewed = useSignal<PersonReplyView | null>(null);
  const form = useKeptForm(`people.act:${act}:${person.id}`, ReasonSchema, { reason: '' });
  const { state, run, forget } = useZoneCommand();
  const reason = form.values.reason.trim();
  const short = form.tried && reason.length < leastReason;
  const submit = async (): Promise<void> => {
    form.setTried();
    if (reason.length < leastReason) {
      document.getElementById(id)?.focus();
      return;
    }
    const reply = await run(() => source.act(act, { personId: person.id, version: person.version }, reason));
    if (reply === null) return;
    form.discard();
    took(reply.person);
    if (act === 'RESET_SIGN_IN') renewed.value = reply;
    else onClose();
  };
  if (renewed.value !== null) return <FirstPassword reply={renewed.value} renewed onClose={onClose} />;
  return (
    <Dialog title={t(`people.${act}.title`, { name: person.name })} onClose={onClose}>
      <DialogForm
        name={act}
        state={state}
        back={back}
        label={t(`people.act.${act}`)}
        danger={act === 'SUSPEND' || act === 'END'}
        savedAt={form.savedAt}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <p>{t(`people.${act}.does`)}</p>
        <ReasonField
          id={id}
          value={form.values.reason}
          error={short ? t('people.wrong.reason') : undefined}
          onInput={(next) => {
            forget();
            form.change({ reason: next });
          }}
        />
      </DialogForm>
    </Dialog>
  );
};
