import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';

/** Why somebody decided it: in the journal, and in the person's history. */
export const ReasonField = ({
  id,
  value,
  error,
  onInput,
}: {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
}) => (
  <Field id={id} label={t('people.field.reason')} hint={t('people.reasonHint')} error={error}>
    <textarea
      id={id}
      data-field="reason"
      class="input"
      maxLength={1000}
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={`${id}-hint`}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </Field>
);
