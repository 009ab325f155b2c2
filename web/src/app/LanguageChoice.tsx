import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { LanguageCode } from './Session.ts';
import type { Settings } from './Settings.ts';
import './choice.css';

/** Each language in its own words. */
const languages: readonly (readonly [LanguageCode, string])[] = [
  ['nl', 'Nederlands'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['en', 'English'],
];

export const LanguageChoice = ({ settings }: { readonly settings: Settings }) => {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{t('language.title')}</legend>
      <div class="choice-options">
        {languages.map(([code, words]) => (
          <label key={code} class="choice-option">
            <input
              type="radio"
              name={name}
              checked={settings.language.value === code}
              onChange={() => void settings.setLanguage(code)}
            />
            <span lang={code}>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
