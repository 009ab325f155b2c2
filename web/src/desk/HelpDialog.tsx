import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { deskShortcuts } from './deskShortcuts.ts';
import './helpDialog.css';

/** Every key of the desk, and the switch for the single letters (WCAG 2.1.4). */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { settings } = useClient();
  return (
    <Dialog title={t('help.title')} width="wide" onClose={onClose}>
      <div class="dialog-body">
        <dl class="help-keys">
          {deskShortcuts.map(({ act, keys }) => (
            <div key={act}>
              <dt>{t(`shortcut.${act}`)}</dt>
              <dd>
                <span class="unseen">{keys}</span>
                <Kbd keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.shortcuts.value}
            onChange={(event) => settings.setShortcuts(event.currentTarget.checked)}
          />
          <span>
            <b>{t('help.singleKeys')}</b>
            <span class="field-hint">{t('help.singleKeysHint')}</span>
          </span>
        </label>
      </div>
    </Dialog>
  );
};
