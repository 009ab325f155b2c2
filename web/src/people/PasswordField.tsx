import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';

/** One of the passwords of a change; password managers and pasting are welcome (ASVS 5.0, V6.2.7). */
export const PasswordField = ({
  id,
  name,
  seen,
  value,
  autoComplete,
  hint,
  error,
  onInput,
}: {
  readonly id: string;
  readonly name: 'current' | 'next' | 'again';
  /** Whether it may be read while it is typed. */
  readonly seen: boolean;
  readonly value: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: string;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
}) => (
  <Field id={id} label={t(`people.ownPassword.${name}`)} hint={hint} error={error}>
    <input
      id={id}
      name={name}
      class="input"
      {...(seen ? { type: 'text' as const } : { type: 'password' as const })}
      autoComplete={autoComplete}
      autoCapitalize="off"
      spellcheck={false}
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={error === undefined && hint === undefined ? undefined : `${id}-hint`}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </Field>
);
