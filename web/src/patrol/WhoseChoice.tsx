import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import './whoseChoice.css';

export type Whose = 'mine' | 'zone';

/** One's own incidents or the whole zone's. */
export const WhoseChoice = ({ whose }: { readonly whose: Signal<Whose> }) => {
  const name = useId();
  return (
    <fieldset class="whose">
      <legend class="unseen">{t('field.whose')}</legend>
      {(['mine', 'zone'] as const).map((one) => (
        <label key={one} class="whose-option">
          <input
            type="radio"
            name={name}
            checked={whose.value === one}
            onChange={() => {
              whose.value = one;
            }}
          />
          {t(`field.${one}`)}
        </label>
      ))}
    </fieldset>
  );
};
