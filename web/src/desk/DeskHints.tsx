import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { deskShortcuts } from './deskShortcuts.ts';
import './deskHints.css';

/** The keys that work now, small and quiet at the foot of the grid; the whole list is behind "?". */
export const DeskHints = ({ onHelp }: { readonly onHelp: () => void }) => {
  const { settings } = useClient();
  const letters = settings.shortcuts.value;
  return (
    <div class="hints">
      <p class="hints-keys">
        {deskShortcuts
          .filter(({ act, single }) => shown.includes(act) && (letters || !single))
          .map(({ act, keys }) => (
            <span key={act} class="hint">
              <Kbd keys={keys} />
              {t(`shortcut.${act}`)}
            </span>
          ))}
      </p>
      <button type="button" class="button button-quiet" onClick={onHelp} aria-keyshortcuts="?">
        <Kbd keys="?" />
        {t('shortcut.help')}
      </button>
    </div>
  );
};

const shown: readonly string[] = ['down', 'up', 'open', 'new', 'note', 'priority', 'close', 'palette'];
