import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';

/** The name of a group, as somebody types it; the zone takes eighty characters. */
export const GroupName = ({ name }: { readonly name: Signal<string> }) => {
  const id = useId();
  return (
    <Field id={id} label={t('chat.new.name')}>
      <input
        id={id}
        class="input"
        maxLength={80}
        value={name.value}
        onInput={({ currentTarget }) => {
          name.value = currentTarget.value;
        }}
      />
    </Field>
  );
};
