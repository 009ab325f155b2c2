import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { Settings } from './Settings.ts';
import './choice.css';

/** The three themes as radio buttons, for menus; the header has ThemeButton. */
export const ThemeRadios = ({ settings }: { readonly settings: Settings }) => {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{t('theme.title')}</legend>
      <div class="choice-options choice-short">
        {(['day', 'night', 'auto'] as const).map((theme) => (
          <label key={theme} class="choice-option">
            <input
              type="radio"
              name={name}
              checked={settings.theme.value === theme}
              onChange={() => settings.setTheme(theme)}
            />
            <span>{t(`theme.${theme}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
