import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import type { Settings, ThemeChoice } from './Settings.ts';

const icons: Readonly<Record<ThemeChoice, IconName>> = { day: 'sun', night: 'moon', auto: 'sun-moon' };
const next: Readonly<Record<ThemeChoice, ThemeChoice>> = { day: 'night', night: 'auto', auto: 'day' };

/** Day, night or by itself: one press goes to the next; what it is now is its name. */
export const ThemeButton = ({ settings }: { readonly settings: Settings }) => {
  const theme = settings.theme.value;
  const label = t('theme.now', { theme: t(`theme.${theme}`) });
  return (
    <button
      type="button"
      class="button button-quiet theme-button"
      aria-label={label}
      title={label}
      onClick={() => settings.setTheme(next[theme])}
    >
      <Icon name={icons[theme]} />
    </button>
  );
};
