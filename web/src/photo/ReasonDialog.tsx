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
  kind = 'primary',
  field = 'reason',
  onGiven,
  onClose,
}: {
  readonly title: string;
  readonly words: string;
  /** The word on the button that does it. */
  readonly act: string;
  /** `danger` where something is taken away. */
  readonly kind?: 'primary' | 'danger';
  /** What is asked: why, or under which number it is filed elsewhere. */
  readonly field?: 'reason' | 'fileNumber';
  readonly onGiven: (reason: string) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const reason = useSignal('');
  const tried = useSignal(false);
  // The journal keeps a reason in one line.
  const written = reason.value.trim().replace(/\s+/g, ' ');
  const asks = fields[field];
  const wrong = !asks.right.test(written);
  const input = {
    id,
    class: 'input',
    maxLength: asks.most,
    autofocus: true,
    'aria-invalid': tried.value && wrong ? true : undefined,
    'aria-describedby': `${id}-hint`,
    value: reason.value,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      reason.value = currentTarget.value;
    },
  } as const;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          tried.value = true;
          if (!wrong) onGiven(written);
        }}
      >
        <p>{words}</p>
        <Field
          id={id}
          label={t(asks.label)}
          hint={t(asks.hint, { count: asks.least })}
          error={tried.value && wrong ? t(asks.error, { count: asks.least }) : undefined}
        >
          {field === 'reason' ? <textarea {...input} /> : <input {...input} autoComplete="off" />}
        </Field>
        <div class="dialog-foot">
          <Button onPress={onClose}>{t('photo.reason.cancel')}</Button>
          <Button kind={kind} type="submit">
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

/** As the zone takes them: a reason of a few words, a number as it is written on the file elsewhere. */
const fields = {
  reason: {
    label: 'photo.reason.label',
    hint: 'photo.reason.hint',
    error: 'photo.reason.short',
    least: photoLimits.reasonText,
    most: 500,
    right: new RegExp(`^.{${photoLimits.reasonText},}$`, 'u'),
  },
  fileNumber: {
    label: 'photo.promote.label',
    hint: 'photo.promote.hint',
    error: 'photo.promote.hint',
    least: 1,
    most: 40,
    right: /^[A-Za-z0-9./ -]+$/,
  },
} as const;
