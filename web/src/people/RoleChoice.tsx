import { type Role, roles } from '../../../shared/directory/Role.ts';
import { t } from '../i18n/t.ts';
import { RoleLine } from './PersonRights.tsx';
import type { PersonFormState } from './usePersonForm.ts';

/** The functions a person holds, each with what it lets them do. */
export const RoleChoice = ({ form }: { readonly form: PersonFormState }) => {
  const error = form.wrong('roles');
  const held = form.values.roles;
  const toggled = (role: Role, on: boolean): readonly Role[] =>
    roles.filter((one) => (one === role ? on : held.includes(one)));
  return (
    <fieldset class={error === undefined ? 'many' : 'many field-wrong'}>
      <legend class="field-legend">{t('people.field.roles')}</legend>
      {error !== undefined && <p class="field-hint">{error}</p>}
      <div class="role-choice">
        {roles.map((role, index) => (
          <label key={role} class="check">
            <input
              type="checkbox"
              data-field={index === 0 ? 'roles' : undefined}
              checked={held.includes(role)}
              onChange={({ currentTarget }) => form.change({ roles: toggled(role, currentTarget.checked) })}
            />
            <span class="role-line">
              <RoleLine role={role} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
