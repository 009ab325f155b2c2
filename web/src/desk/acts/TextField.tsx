import { t } from '../../i18n/t.ts';
import { Field } from '../../ui/field/Field.tsx';

/** A line of words with its label; `missing` after it was tried empty. */
export const TextField = ({
  id,
  label,
  value,
  longest,
  missing = false,
  autofocus = false,
  hint,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly missing?: boolean;
  readonly autofocus?: boolean;
  readonly hint?: string;
  readonly onChange: (text: string) => void;
}) => (
  <Field id={id} label={label} hint={hint} error={missing ? t('act.missing') : undefined}>
    <input
      id={id}
      class="input"
      type="text"
      autoComplete="off"
      autofocus={autofocus}
      maxLength={longest}
      aria-invalid={missing ? true : undefined}
      aria-describedby={missing || hint ? `${id}-hint` : undefined}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </Field>
);
