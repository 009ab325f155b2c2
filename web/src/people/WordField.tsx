import type { InputHTMLAttributes } from 'preact';
import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';
import type { PersonFormState } from './usePersonForm.ts';

type Name =
  | 'username'
  | 'name'
  | 'email'
  | 'personnelNumber'
  | 'validFrom'
  | 'validUntil'
  | 'trainingValidUntil';

/** One line of a person form: a word, an address or a day. */
export const WordField = ({
  form,
  name,
  hint,
  attributes,
}: {
  readonly form: PersonFormState;
  readonly name: Name;
  readonly hint?: string;
  readonly attributes?: InputHTMLAttributes<HTMLInputElement>;
}) => {
  const id = `${form.id}-${name}`;
  const error = form.wrong(name);
  return (
    <Field id={id} label={t(`people.field.${name}`)} hint={hint} error={error}>
      <input
        id={id}
        data-field={name}
        class="input"
        type="text"
        autoComplete="off"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined && hint === undefined ? undefined : `${id}-hint`}
        value={form.values[name]}
        onInput={(event) => form.change({ [name]: event.currentTarget.value })}
        {...attributes}
      />
    </Field>
  );
};
