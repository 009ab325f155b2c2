import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';
import type { PersonFormState } from './usePersonForm.ts';

/** One of a list: a rank, a unit, a team; or none. What somebody has that is no longer in the list stays to choose. */
export const PartField = ({
  form,
  name,
  options,
}: {
  readonly form: PersonFormState;
  readonly name: 'rank' | 'unit' | 'team';
  readonly options: readonly { readonly id: string; readonly name: string }[];
}) => {
  const id = `${form.id}-${name}`;
  const error = name === 'rank' ? undefined : form.wrong(name);
  const value = form.values[name];
  const known = options.some((option) => option.id === value) || value === '';
  return (
    <Field id={id} label={t(`people.field.${name}`)} error={error}>
      <select
        id={id}
        data-field={name}
        class="input"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => form.change({ [name]: event.currentTarget.value })}
      >
        <option value="">{t('people.none')}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name === option.id ? option.id : `${option.id} · ${option.name}`}
          </option>
        ))}
      </select>
    </Field>
  );
};
