import { defaultPriority, type IncidentType } from '../../../shared/incident/incidentTypes.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';
import { incidentTypeName } from './incidentTypeName.ts';

const types = Object.keys(defaultPriority).filter((one): one is IncidentType => one in defaultPriority);

/** What an incident can be, in the order of the alphabet of whoever chooses, each with the priority it begins with. */
export const TypeChoice = ({
  id,
  value,
  error,
  onChoose,
}: {
  readonly id: string;
  readonly value: IncidentType | null;
  readonly error: string | undefined;
  readonly onChoose: (type: IncidentType) => void;
}) => {
  const { settings } = useClient();
  return (
    <Field id={id} label={t('fact.type')} error={error}>
      <select
        id={id}
        class="input"
        autofocus
        value={value ?? ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint` : undefined}
        onChange={(event) => {
          const type = types.find((one) => one === event.currentTarget.value);
          if (type) onChoose(type);
        }}
      >
        <option value="">{t('open.chooseType')}</option>
        {types
          .map((type) => [type, incidentTypeName(type)] as const)
          .sort(([, a], [, b]) => a.localeCompare(b, settings.language.value))
          .map(([type, name]) => (
            <option key={type} value={type}>
              {`${name} (${defaultPriority[type]})`}
            </option>
          ))}
      </select>
    </Field>
  );
};
