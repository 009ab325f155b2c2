import { type PersonRole, personRoles } from '../../../../shared/incident/IncidentPerson.ts';
import { t } from '../../i18n/t.ts';
import { Field } from '../../ui/field/Field.tsx';

/** In what quality somebody or something is in it; nobody calls with a vehicle. */
export const RoleSelect = <Role extends PersonRole>({
  id,
  roles,
  value,
  missing,
  onChoose,
}: {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly value: Role | null;
  readonly missing: boolean;
  readonly onChoose: (role: Role) => void;
}) => (
  <Field id={id} label={t('act.role')} error={missing ? t('act.roleMissing') : undefined}>
    <select
      id={id}
      class="input"
      autofocus
      value={value ?? ''}
      aria-invalid={missing ? true : undefined}
      aria-describedby={missing ? `${id}-hint` : undefined}
      onChange={(event) => {
        const role = roles.find((one) => one === event.currentTarget.value);
        if (role) onChoose(role);
      }}
    >
      <option value="">{t('act.chooseRole')}</option>
      {personRoles
        .filter((role) => roles.some((one) => one === role))
        .map((role) => (
          <option key={role} value={role}>
            {t(`personRole.${role}`)}
          </option>
        ))}
    </select>
  </Field>
);
