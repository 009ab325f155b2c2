import { useId } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Field } from '../../ui/field/Field.tsx';
import type { EditFields } from './editFields.ts';

/** Who called; somebody who wants to stay unknown leaves neither name nor number. */
export const EditCaller = ({
  caller,
  onChange,
}: {
  readonly caller: EditFields['caller'];
  readonly onChange: (caller: EditFields['caller']) => void;
}) => {
  const id = useId();
  return (
    <fieldset class="edit-caller">
      <legend class="field-legend">{t('deskFact.caller')}</legend>
      <label class="switch">
        <input
          type="checkbox"
          checked={caller.anonymous}
          onChange={(event) => onChange({ ...caller, anonymous: event.currentTarget.checked })}
        />
        <span>{t('deskFact.anonymous')}</span>
      </label>
      {!caller.anonymous && (
        <div class="field-pair">
          {(['name', 'phone'] as const).map((part) => (
            <Field key={part} id={`${id}-${part}`} label={t(`edit.caller.${part}`)}>
              <input
                id={`${id}-${part}`}
                class="input"
                maxLength={part === 'name' ? 200 : 40}
                autoComplete="off"
                value={caller[part]}
                onInput={(event) => onChange({ ...caller, [part]: event.currentTarget.value })}
              />
            </Field>
          ))}
        </div>
      )}
    </fieldset>
  );
};
