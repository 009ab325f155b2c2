import { useId } from 'preact/hooks';
import * as v from 'valibot';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import { t } from '../i18n/t.ts';
import { useKeptForm } from '../people/useKeptForm.ts';
import { useZoneCommand } from '../people/useZoneCommand.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { OfficeForm } from './OfficeForm.tsx';

const ReasonSchema = v.object({ reason: v.fallback(v.string(), '') });
const leastReason = 10;

/** Something that is not undone: what it does, and where it asks for one, why. */
export const SureDialog = <T,>({
  name,
  title,
  words,
  label,
  reasoned,
  act,
  onDone,
  onClose,
}: {
  /** Under which what was typed is kept. */
  readonly name: string;
  readonly title: string;
  readonly words: string;
  readonly label: string;
  readonly reasoned: boolean;
  readonly act: (reason: string) => Promise<CommandAnswer<T>>;
  readonly onDone: (value: T) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const form = useKeptForm(name, ReasonSchema, { reason: '' });
  const { state, run, forget } = useZoneCommand();
  const reason = form.values.reason.trim();
  const short = reasoned && reason.length < leastReason;
  const submit = async (): Promise<void> => {
    form.setTried();
    if (short) return document.getElementById(id)?.focus();
    const value = await run(() => act(reason));
    if (value === null) return;
    form.discard();
    onDone(value);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <OfficeForm
        state={state}
        label={label}
        danger={reasoned}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <p>{words}</p>
        {reasoned && (
          <Field
            id={id}
            label={t('webhooks.reason')}
            error={form.tried && short ? t('webhooks.reasonWrong') : undefined}
          >
            <textarea
              id={id}
              class="input"
              maxLength={200}
              aria-invalid={form.tried && short ? true : undefined}
              aria-describedby={form.tried && short ? `${id}-hint` : undefined}
              value={form.values.reason}
              onInput={({ currentTarget }) => {
                forget();
                form.change({ reason: currentTarget.value.replaceAll('\n', ' ') });
              }}
            />
          </Field>
        )}
      </OfficeForm>
    </Dialog>
  );
};
