import { useId, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';
import { loadAnew } from './loadAnew.ts';
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

/** The language of this device. One whose words cannot be had now is not chosen, and that is said. */
export const LanguageChoice = ({ settings }: { readonly settings: Settings }) => {
  const name = useId();
  // Counted, so that each failure draws the true choice again and is said again.
  const [failures, setFailures] = useState(0);
  const choose = (code: LanguageCode): void => {
    settings.setLanguage(code).then(
      () => setFailures(0),
      async () => {
        if (failures > 0) await loadAnew(() => settings.wishLanguage(code));
        setFailures((count) => count + 1);
      },
    );
  };
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
              onChange={() => choose(code)}
            />
            <span lang={code}>{words}</span>
          </label>
        ))}
      </div>
      {failures > 0 && (
        <Notice key={failures} kind="warn" role="alert">
          {t('boot.failed.words')}
        </Notice>
      )}
    </fieldset>
  );
};
