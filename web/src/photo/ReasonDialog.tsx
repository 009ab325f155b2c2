import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { photoLimits } from '../../../shared/photo/photoLimits.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';

/** Asks why, before something that only may be done with a reason; what is written here is in the journal. */
export const ReasonDialog = ({
  title,
  words,
  act,
  label,
  least = photoLimits.reasonText,
  onGiven,
  onClose,
}: {
  readonly title: string;
  readonly words: string;
  /** The word on the button that does it. */
  readonly act: string;
  readonly label?: string;
  readonly least?: number;
  readonly onGiven: (reason: string) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const reason = useSignal('');
  const tried = useSignal(false);
  const short = reason.value.trim().length < least;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          tried.value = true;
          if (!short) onGiven(reason.peek().trim());
        }}
      >
        <p>{words}</p>
        <Field
          id={id}
          label={label ?? t('photo.reason.label')}
          hint={t('photo.reason.hint', { count: least })}
          error={tried.value && short ? t('photo.reason.short', { count: least }) : undefined}
        >
          <textarea
            id={id}
            class="input"
            maxLength={1000}
            autofocus
            aria-invalid={tried.value && short ? true : undefined}
            aria-describedby={`${id}-hint`}
            value={reason.value}
            onInput={({ currentTarget }) => {
              reason.value = currentTarget.value;
            }}
          />
        </Field>
        <div class="dialog-foot">
          <Button onPress={onClose}>{t('photo.reason.cancel')}</Button>
          <Button kind="primary" type="submit">
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
