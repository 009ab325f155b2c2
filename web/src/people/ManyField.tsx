import { t } from '../i18n/t.ts';
import type { PersonFormState } from './usePersonForm.ts';

/** Any number of a list: districts, languages. */
export const ManyField = ({
  form,
  name,
  options,
}: {
  readonly form: PersonFormState;
  readonly name: 'districts' | 'languages';
  readonly options: readonly { readonly id: string; readonly name: string }[];
}) => {
  const error = form.wrong(name);
  const held = form.values[name];
  const all = [
    ...options,
    ...held.filter((id) => !options.some((option) => option.id === id)).map((id) => ({ id, name: id })),
  ];
  if (all.length === 0) return null;
  return (
    <fieldset class={error === undefined ? 'many' : 'many field-wrong'}>
      <legend class="field-legend">{t(`people.field.${name}`)}</legend>
      <div class="many-options">
        {all.map((option, index) => (
          <label key={option.id} class="check">
            <input
              type="checkbox"
              data-field={index === 0 ? name : undefined}
              checked={held.includes(option.id)}
              onChange={({ currentTarget }) =>
                form.change({
                  [name]: currentTarget.checked
                    ? [...held, option.id]
                    : held.filter((one) => one !== option.id),
                })
              }
            />
            {option.name}
          </label>
        ))}
      </div>
      {error !== undefined && <p class="field-hint">{error}</p>}
    </fieldset>
  );
};
